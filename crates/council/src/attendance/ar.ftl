roll = المناداة على الأعضاء
roll-of = المناداة: { $what }
presence-present = حاضر
presence-excused = غائب بعذر
presence-absent = غائب
roll-present = { PLURAL($count) ->
    [zero] لا حاضر
    [one] حاضر واحد
    [two] حاضران
    [few] { $count } حاضرين
    [many] { $count } حاضرا
   *[other] { $count } حاضر
}
roll-excused = { PLURAL($count) ->
    [zero] لا معتذر
    [one] معتذر واحد
    [two] معتذران
    [few] { $count } معتذرين
    [many] { $count } معتذرا
   *[other] { $count } معتذر
}
roll-absent = { PLURAL($count) ->
    [zero] لا غائب
    [one] غائب واحد
    [two] غائبان
    [few] { $count } غائبين
    [many] { $count } غائبا
   *[other] { $count } غائب
}
roll-uncalled = { PLURAL($count) ->
    [zero] نودي على الجميع
    [one] عضو واحد لم يناد عليه
    [two] عضوان لم يناد عليهما
    [few] { $count } أعضاء لم يناد عليهم
    [many] { $count } عضوا لم يناد عليهم
   *[other] { $count } عضو لم يناد عليهم
}
roll-to-call = لم يناد عليهم
presence-excused-short = معتذر
roll-filled-present = {"{"}n{"}"} سجلوا حاضرين
roll-filled-absent = {"{"}n{"}"} سجلوا غائبين
roll-save = حفظ المناداة
done-roll-marked = سجل الحضور.
roll-rest-present = الباقون حاضرون
roll-rest-absent = الباقون غائبون
roll-sheet = ورقة الحضور للتوقيع (PDF)
quorum = النصاب القانوني
open-do = احتساب النصاب وافتتاح الدورة
open-once = يحتسب النصاب مرة واحدة عند افتتاح الدورة (المادة 42).
roll-before-the-day = المناداة تكون يوم الجلسة.
roll-after-the-closing = اختتمت الدورة: لا يغير الحضور بعد ذلك.
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
quorum-already-counted = احتسب النصاب من قبل: يحتسب مرة واحدة.
done-opened = افتتحت الدورة: المجلس يتداول.
done-quorum-missing = لم يكتمل النصاب: لا يتداول المجلس.
journal-roll-marked = سجل حضور أعضاء، عددهم
paper-attendance-of = ورقة الحضور، { $session }
journal-quorum-met = اكتمل النصاب
journal-quorum-missing = لم يكتمل النصاب
