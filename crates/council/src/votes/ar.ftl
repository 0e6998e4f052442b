conduct = سير الجلسات
vote = التصويت
choice-for = موافق
choice-against = معارض
choice-abstain = ممتنع
choice-not-taking-part = لا يشارك
choice-absent = غائب
choice-waiting = لم يصوت بعد
choice-short-for = موافق
choice-short-against = معارض
choice-short-abstain = ممتنع
choice-short-not-taking-part = لا يشارك
hemicycle-under = { PLURAL($count) ->
    [zero] موافق من 0 أعضاء
    [one] موافق من عضو واحد
    [two] موافق من عضوين
    [few] موافق من { $count } أعضاء
    [many] موافق من { $count } عضوا
   *[other] موافق من { $count } عضو
}
vote-filled = سجل {"{"}n{"}"}
vote-save = حفظ دون إغلاق
done-ballots-saved = حفظت الأصوات.
conduct-do = الإجراء
conduct-empty = لا نقط في جدول الأعمال.
reported-fact = كما ورد في الصحافة
question-text = التصويت على النص
question-whether = التصويت دون مناقشة: هل يتداول المجلس في نقطة لم تدرسها اللجنة؟
round-first = التصويت الأول
round-second = التصويت الثاني، في جلسة ثانية
vote-open-text = فتح التصويت
vote-open-whether = عرض التداول في النقطة على التصويت
vote-open-second = فتح التصويت الثاني
vote-close = إغلاق التصويت وإعلان النتيجة
vote-text = النص المعروض للتصويت
vote-all-for = الباقون موافقون
vote-all-against = الباقون معارضون
vote-all-abstain = الباقون ممتنعون
vote-rest-help = سجلوا الاستثناءات أولا، ثم الباقين دفعة واحدة.
vote-none = لم يصوت على هذه النقطة بعد.
vote-by-name = التصويت العلني، عضوا عضوا
vote-own = صوتكم:
outcome-noted = أخذ المجلس علما
outcome-adopted = صودق عليها
outcome-rejected = رفضت
outcome-not-deliberated = لم يتداول فيها
outcome-second-sitting = إلى جلسة ثانية
outcome-deferred = أجلت
outcome-withdrawn = سحبت
outcome-pending = لم يحن دورها
outcome-voting = التصويت جار
dispose-noted = أخذ المجلس علما بالتقرير
dispose-deferred = تأجيل إلى جلسة لاحقة
dispose-withdrawn = سحب النقطة
dispose-reason = السبب
dispose = تأجيل أو سحب
dispose-do = تأكيد
close-session = اختتام الدورة
close-session-sure = بعد الاختتام لا يفتح أي تصويت. وتظهر الآجال الموالية مع موادها في صفحة الدورة.
close-second-votes = { PLURAL($count) ->
    [zero] لا نقطة تنتظر تصويتها الثاني.
    [one] نقطة واحدة تنتظر تصويتها الثاني: لا يجرى بعد اختتام الدورة.
    [two] نقطتان تنتظران تصويتهما الثاني: لا يجرى بعد اختتام الدورة.
    [few] { $count } نقط تنتظر تصويتها الثاني: لا يجرى بعد اختتام الدورة.
    [many] { $count } نقطة تنتظر تصويتها الثاني: لا يجرى بعد اختتام الدورة.
   *[other] { $count } نقطة تنتظر تصويتها الثاني: لا يجرى بعد اختتام الدورة.
}
close-deferred = { PLURAL($count) ->
    [zero] لا نقطة مؤجلة.
    [one] نقطة واحدة مؤجلة.
    [two] نقطتان مؤجلتان.
    [few] { $count } نقط مؤجلة.
    [many] { $count } نقطة مؤجلة.
   *[other] { $count } نقطة مؤجلة.
}
close-session-confirm = أؤكد اختتام الدورة رغم ذلك
close-session-do = اختتام الدورة
go-to-point = النقطة
vote-on-a-report = التقرير يؤخذ به علما ولا يصوت عليه.
vote-on-opposed-point = لا يمكن فتح التصويت في هذه النقطة.
vote-already-open = التصويت على هذه النقطة مفتوح من قبل.
vote-already-held = صوت المجلس على هذه النقطة من قبل.
vote-already-closed = أغلق هذا التصويت من قبل: نتيجته نهائية.
vote-not-deliberated = قرر المجلس ألا يتداول في هذه النقطة.
vote-ballots-missing = { PLURAL($count) ->
    [zero] أصوات ناقصة.
    [one] بقي صوت حاضر واحد.
    [two] بقي صوتا حاضرين.
    [few] بقيت أصوات { $count } حاضرين.
    [many] بقيت أصوات { $count } حاضرا.
   *[other] بقيت أصوات { $count } حاضر.
}
vote-second-sitting-needed = التصويت الثاني يكون في جلسة ثانية.
vote-before-report = يبدأ المجلس بالتقرير الإخباري للرئيس.
ballot-of-absent = هذا العضو غائب عن الجلسة: لا يصوت ولا يوكل غيره.
ballot-not-entitled = هذا الشخص ليس من الأعضاء المزاولين مهامهم: لا يصوت.
point-already-settled = انتهى أمر هذه النقطة في هذه الدورة.
point-must-be-voted = هذه النقطة تعرض على التصويت.
point-without-reason = بينوا سبب تأجيل النقطة أو سحبها: يذكر في المحضر.
session-with-open-vote = أغلقوا التصويت المفتوح أولا.
session-with-points-left = { PLURAL($count) ->
    [zero] بقيت نقط.
    [one] بقيت نقطة واحدة: صوتوا عليها أو أجلوها أو اسحبوها.
    [two] بقيت نقطتان: صوتوا عليهما أو أجلوهما أو اسحبوهما.
    [few] بقيت { $count } نقط: صوتوا عليها أو أجلوها أو اسحبوها.
    [many] بقيت { $count } نقطة: صوتوا عليها أو أجلوها أو اسحبوها.
   *[other] بقيت { $count } نقطة: صوتوا عليها أو أجلوها أو اسحبوها.
}
session-closing-late = تجاوزت الدورة مدتها القانونية: أشروا على الخانة لاختتامها رغم ذلك. ويبقى التأخير مدونا.
session-closing-unconfirmed = بقيت نقط لم يبت فيها: أشروا على الخانة لاختتام الدورة رغم ذلك.
done-point-disposed = تم تدوين مآل النقطة.
done-closed = اختتمت الدورة.
journal-vote-opened = فتح تصويت
journal-vote-closed = أغلق تصويت
journal-ballots-entered = سجلت أصوات، عددها
journal-point-outcome = تم تدوين مآل نقطة
second-votes = التصويت الثاني
second-vote-no-sitting = لم تبرمج أي جلسة موالية بعد
second-sitting-add = إضافة جلسة: { $what }
second-sitting-not-needed = لا توجد نقطة تنتظر جلسة للتصويت الثاني: لم يضف شيء.
done-second-sitting-added = أضيفت الجلسة، وسيعاد فيها التصويت.
candidates = المترشحون للتعيين
candidates-help = يعين المجلس مندوبه من بين المترشحين بالأغلبية النسبية للأصوات المعبر عنها؛ وعند تعادل الأصوات يعين الأصغر سنا، ثم عن طريق القرعة ({ $what }).
candidates-none = لم يسجل أي مترشح بعد.
candidate-who = عضو المجلس
candidate-birth = تاريخ الازدياد
candidate-birth-help = يفصل بين المترشحين عند تعادل الأصوات؛ اتركوه فارغا إذا كان معروفا من قبل.
candidate-born = تاريخ الازدياد: { $what }
candidate-propose = تسجيل المترشح
candidate-strike = سحب الترشيح
candidates-missing = سجلوا المترشحين أولا: يعين المندوب من بينهم، لا بالموافقة أو المعارضة.
candidate-not-member = ليس هذا الشخص عضوا مزاولا مهامه بالمجلس.
candidate-not-born = يجب أن يكون تاريخ الازدياد تاريخا ماضيا.
candidate-age-unknown = اكتبوا أولا تاريخ ازدياد المترشحين المتعادلين: يعين الأصغر سنا.
ballots-waiting = { PLURAL($count) ->
    [zero] صوت جميع الحاضرين
    [one] بقي صوت واحد
    [two] بقي صوتان
    [few] بقيت { $count } أصوات
    [many] بقي { $count } صوتا
   *[other] بقي { $count } صوت
}
vote-all-candidate = الباقون: { $what }
lot-proof = قرعة يمكن لكل واحد إعادتها: البذرة { $seed }، التي كتبت بصمتها SHA-256 ({ $sealed }) في السجل قبل التصويت، تعطي العدد { $number } (الأرقام الستة عشر الأولى بالنظام السداسي عشري من بصمة SHA-256 للنص «lot:{ $seed }»)؛ وباقي قسمته على { $count }، مضافا إليه واحد، يعين الرتبة { $place } من بين المترشحين المتعادلين، حسب ترتيب اللائحة.
done-candidate-proposed = سجل المترشح.
done-candidate-struck = سحب الترشيح.
journal-candidate-proposed = سجل مترشح
journal-candidate-struck = سحب ترشيح
journal-lot-sealed = ختمت بذرة قرعة محتملة، SHA-256
journal-lot-drawn = أجريت القرعة، البذرة
budget-votes = التصويت على الميزانية
budget-votes-order = المداخيل أولا في تصويت واحد، ثم النفقات بابا بابا ({ $what }).
budget-part = جزء الميزانية
budget-part-receipts = مجموع المداخيل
budget-part-expenses = مجموع النفقات
budget-part-chapter = النفقات، باب «{ $what }»
budget-part-waits = في انتظار التصويت
budget-part-help = حددوا من يصوت بخلاف الآخرين، ثم كيف يصوت باقي الأعضاء الحاضرين.
budget-rest-for = الباقون موافقون
budget-rest-against = الباقون معارضون
budget-rest-abstain = الباقون ممتنعون
budget-parts-voted = صوت على جميع أجزاء الميزانية: يمكن عرض نص المقرر على التصويت.
budget-to-text = التصويت على نص المقرر
budget-to-parts = التصويت على المداخيل وعلى الأبواب
budget-part-voted = سبق التصويت على هذا الجزء من الميزانية.
budget-receipts-first = لم يصوت بعد على المداخيل.
budget-chapters-first = لم يصوت بعد على جميع أبواب النفقات.
budget-whether-first = يقرر المجلس أولا هل يتداول في نقطة لم تدرسها لجنتها.
budget-ballots-missing = حددوا كيف يصوت جميع الأعضاء الحاضرين.
budget-rejected = رفضت الميزانية
budget-again-listed = أدرجت الميزانية من جديد:
budget-again-session = الدورة التي تعرض عليها الميزانية من جديد
budget-again-do = إدراج الميزانية في هذه الدورة
budget-again-plan = برمجة دورة استثنائية
budget-not-rejected = لم ترفض هذه الميزانية.
budget-already-again = هذه الميزانية مدرجة من قبل في جدول أعمال دورة.
done-budget-part = سجل التصويت.
done-budget-rejected = سجل التصويت: رفضت الميزانية.
done-budget-again = أدرجت الميزانية من جديد بحكم القانون.
journal-budget-part-voted = صوت على جزء من الميزانية
