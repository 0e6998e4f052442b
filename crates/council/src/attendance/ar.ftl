roll = المناداة على الأعضاء
roll-of = المناداة: { $what }
presence-present = حاضر
presence-excused = غائب بعذر
presence-absent = غائب
roll-uncalled = { PLURAL($count) ->
    [zero] نودي على الجميع
    [one] عضو واحد لم يناد عليه
    [two] عضوان لم يناد عليهما
    [few] { $count } أعضاء لم يناد عليهم
    [many] { $count } عضوا لم يناد عليهم
   *[other] { $count } عضو لم يناد عليهم
}
roll-no-longer-in-office = غير مزاول مهامه
roll-to-call = لم يناد عليهم
presence-excused-short = معتذر
roll-filled-present = {"{"}n{"}"} سجلوا حاضرين
roll-filled-absent = {"{"}n{"}"} سجلوا غائبين
roll-save = حفظ المناداة
done-roll-marked = سجل الحضور.
roll-rest-present = الباقون حاضرون
roll-rest-absent = الباقون غائبون
roll-sheet = ورقة الحضور للتوقيع (PDF)
open-do = احتساب النصاب وافتتاح الدورة
open-once = يحتسب النصاب مرة واحدة عند افتتاح الدورة ({ $what }).
roll-before-the-day = المناداة تكون يوم الجلسة.
roll-after-the-closing = اختتمت الدورة: لا يغير الحضور بعد ذلك.
roll-missed = اجتماع { $what }، دون نصاب قانوني
roll-missed-names = من حضر
second-call-go = توجيه استدعاء ثان
roll-meeting-missed = لم يكتمل النصاب القانوني في هذا الاجتماع: حفظت المناداة ولا تغير بعد ذلك. ما يلي مبين أعلاه.
roll-without-members = لا يوجد أعضاء مزاولون مهامهم في هذا اليوم: لا مناداة ولا نصاب.
roll-not-in-office = هذا الشخص ليس من الأعضاء المزاولين مهامهم يوم الجلسة.
roll-not-finished = { PLURAL($count) ->
    [zero] لم تنته المناداة.
    [one] لم تنته المناداة: بقي عضو واحد.
    [two] لم تنته المناداة: بقي عضوان.
    [few] لم تنته المناداة: بقي { $count } أعضاء.
    [many] لم تنته المناداة: بقي { $count } عضوا.
   *[other] لم تنته المناداة: بقي { $count } عضو.
}
session-opens-another-day = لا تفتتح الدورة إلا في اليوم المحدد في الاستدعاء.
roll-late = لم يعاين النصاب القانوني لهذا الاجتماع في يومه. نادوا على الأعضاء حسب ورقة الحضور الموقعة ثم عاينوه: يحتسب ليوم الاجتماع مرة واحدة ({ $what }). وإذا لم يكتمل فتحت هنا الخطوة التي ينص عليها القانون.
quorum-already-counted = احتسب النصاب من قبل في هذا الاجتماع: يحتسب مرة واحدة.
done-opened = افتتحت الدورة: المجلس يتداول.
done-quorum-missing = لم يكتمل النصاب: لا يتداول المجلس.
journal-roll-marked = سجل حضور أعضاء، عددهم
paper-attendance-of = ورقة الحضور، { $session }
journal-quorum-met = اكتمل النصاب
journal-quorum-missing = لم يكتمل النصاب
deliberation-before-opening = لم تفتتح الدورة: لا يتداول المجلس قبل اكتمال النصاب.
deliberation-after-closing = اختتمت الدورة.
