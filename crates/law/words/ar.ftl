# The words of the law in Arabic, as Moroccan institutions write it. Same keys, same order as fr.ftl;
# a count takes the six plurals of Arabic, chosen by PLURAL.

## Languages, councils, authorities

language-ar = العربية
language-fr = الفرنسية

kind-commune = مجلس الجماعة
kind-arrondissement = مجلس المقاطعة
kind-prefecture = مجلس العمالة أو الإقليم
kind-region = مجلس الجهة

session-ordinary = دورة عادية
session-extraordinary = دورة استثنائية

authority-governor = عامل العمالة أو الإقليم
authority-wali = والي الجهة
authority-interior = السلطة الحكومية المكلفة بالداخلية
authority-governor-by = من لدن عامل العمالة أو الإقليم
authority-wali-by = من لدن والي الجهة
authority-interior-by = من لدن السلطة الحكومية المكلفة بالداخلية

## Matters

subject-programme = برنامج العمل أو برنامج التنمية
subject-regional-scheme = التصميم الجهوي لإعداد التراب
subject-budget = الميزانية
subject-financial = الاقتراضات والضمانات وتعريفات الرسوم والحقوق
subject-property-disposal = تفويت الأملاك أو تخصيصها
subject-property = التصرفات الأخرى المتعلقة بالأملاك
subject-development-company = شركة التنمية
subject-public-service-creation = إحداث مرفق عمومي
subject-public-service-mode = طريقة تدبير مرفق عمومي
subject-delegated-management = التدبير المفوض
subject-private-partnership = الشراكة مع القطاع الخاص
subject-competence-contract = عقد متعلق بالاختصاصات المشتركة أو المنقولة
subject-organisation = تنظيم الإدارة وتحديد اختصاصاتها
subject-street-naming = تسمية الساحات والطرق العمومية
subject-commemorative-naming = تسمية تشكل تشريفا عموميا أو تذكيرا بحدث تاريخي
subject-foreign-cooperation = التعاون اللامركزي والتوأمة مع الجماعات الترابية الأجنبية
subject-agreement = اتفاقية تعاون أو شراكة
subject-appointment = تعيين مندوبي المجلس
subject-internal-rules = النظام الداخلي
subject-internal-audit = الافتحاص الداخلي
subject-president-report = التقرير الإخباري للرئيس
subject-report = تقرير أو عرض آخر
subject-roads = الطرق العمومية
subject-other = قضية أخرى تدخل في اختصاصات المجلس

## Sources

text-113-14 = القانون التنظيمي رقم 113.14
text-113-14-of = من القانون التنظيمي رقم 113.14
text-113-14-title = القانون التنظيمي رقم 113.14 المتعلق بالجماعات
text-112-14 = القانون التنظيمي رقم 112.14
text-112-14-of = من القانون التنظيمي رقم 112.14
text-112-14-title = القانون التنظيمي رقم 112.14 المتعلق بالعمالات والأقاليم
text-111-14 = القانون التنظيمي رقم 111.14
text-111-14-of = من القانون التنظيمي رقم 111.14
text-111-14-title = القانون التنظيمي رقم 111.14 المتعلق بالجهات
text-59-11 = القانون التنظيمي رقم 59.11
text-59-11-of = من القانون التنظيمي رقم 59.11
text-59-11-title = القانون التنظيمي رقم 59.11 المتعلق بانتخاب أعضاء مجالس الجماعات الترابية
text-2-05-916 = المرسوم رقم 2.05.916
text-2-05-916-of = من المرسوم رقم 2.05.916
text-2-05-916-title = المرسوم رقم 2.05.916 بتحديد أيام ومواقيت العمل بإدارات الدولة والجماعات المحلية
text-2-16-301 = المرسوم رقم 2.16.301
text-2-16-301-of = من المرسوم رقم 2.16.301
text-2-16-301-title = المرسوم رقم 2.16.301 المتعلق ببرنامج عمل الجماعة
source-cite = المادة { $article } { $of-the-text }
source-short = المادة { $article }
source-by-reference = { $cited }، بالإحالة من المادة { $article }

certainty-text = نص مقروء
certainty-partial = نص مقروء جزئيا
certainty-press = الصحافة أو مصدر ثانوي
certainty-deduced = مستنتج من نصوص مقروءة
certainty-memory = من الذاكرة، يتعين التحقق منه

confidence-text = محدد بنص
confidence-official = معلن رسميا
confidence-press = معلن في الصحافة
confidence-estimate = تقدير فلكي

outcome-granted = مطابق
outcome-refused = مرفوض
outcome-pending = في الانتظار
outcome-warned = يتعين التحقق

## Discussed points

reading-in-use = النص محل نقاش؛ القراءة المعتمدة: { $reading }
reading-second-call-meeting = يعقد الاجتماع الثاني بعد الأول بثلاثة أيام على الأقل وخمسة أيام على الأكثر.
reading-second-call-sending = يوجه الاستدعاء الثاني بعد الاجتماع الأول بثلاثة أيام على الأقل وخمسة أيام على الأكثر.
reading-third-meeting-on-the-day = يعقد الاجتماع الثالث في اليوم الثالث من أيام العمل.
reading-third-meeting-day-after = يعقد الاجتماع الثالث في يوم العمل الموالي لليوم الثالث.
reading-named-votes-always = يدرج في المحضر بيان تصويت كل مصوت في جميع عمليات التصويت.
reading-named-votes-tie-only = يدرج في المحضر بيان تصويت كل مصوت في حالة تعادل الأصوات فقط.
reading-secret-ballot-never = لا ينص أي نص على الاقتراع السري.
reading-secret-ballot-permitted = يمكن للمجلس أن يقرر الاقتراع السري على مسؤوليته.
reading-posting-from-adoption = يسري أجل التعليق ابتداء من تاريخ اتخاذ المقرر.
reading-posting-from-closing = يسري أجل التعليق ابتداء من تاريخ اختتام الدورة.
reading-electronic-notice-with-paper = الاستدعاء الإلكتروني يصاحب الإشعار المكتوب ولا يعوضه.
reading-electronic-notice-alone = يكفي الاستدعاء الإلكتروني إذا نص عليه النظام الداخلي.
reading-electronic-notice-paper-only = لا يعتد إلا بالاستدعاء المكتوب الموجه إلى العنوان المصرح به.
reading-remote-attendance-not-counted = لا يحتسب الأعضاء المشاركون عن بعد في النصاب القانوني.
reading-remote-attendance-counted = يحتسب الأعضاء المشاركون عن بعد في النصاب القانوني.
reading-notice-days-clear = أجل كامل: لا يحتسب يوم التوجيه ولا يوم انعقاد الدورة.
reading-notice-days-plain = لا يستثنى من الاحتساب إلا يوم انعقاد الدورة.
reading-rest-day-extended = الأجل الذي ينتهي في يوم ليس من أيام العمل يمتد إلى يوم العمل الموالي.
reading-rest-day-unmoved = الأجل الذي ينتهي في يوم ليس من أيام العمل لا يمدد.

## Dates and numbers

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر
day-of-month = { $day }
date = { $weekday } { day-of-month } { $month } { $year }
year-day = { day-of-month } { $month }
days = { PLURAL($days) ->
    [zero] دون أي يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
days-after = { PLURAL($days) ->
    [zero] دون أي يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
days-left = { PLURAL($days) ->
    [zero] اليوم آخر أجل
    [one] المدة المتبقية يوم واحد
    [two] المدة المتبقية يومان
    [few] المدة المتبقية { $days } أيام
    [many] المدة المتبقية { $days } يوما
   *[other] المدة المتبقية { $days } يوم
}
working-days = { PLURAL($days) ->
    [zero] دون أي يوم عمل
    [one] يوم واحد من أيام العمل
    [two] يومان من أيام العمل
    [few] { $days } أيام من أيام العمل
    [many] { $days } يوما من أيام العمل
   *[other] { $days } يوم من أيام العمل
}
months = { PLURAL($months) ->
    [zero] دون أي شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
between-days = من { $from } إلى { $to }
list = { $items }
list-next = { $rest }، { $last }
list-last = { $rest } و{ $last }
semicolon = { "؛ " }

## Values of rules

opening-first-days = { PLURAL($days) ->
    [one] اليوم الأول من الشهر
    [two] اليومان الأولان من الشهر
    [few] الأيام الأولى من الشهر وعددها { $days }
   *[other] الأيام الأولى من الشهر وعددها { $days }
}
opening-nth-weekday = يوم { $weekday } { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[other] الرابع
} من الشهر، أو يوم العمل الموالي إذا صادف يوم عطلة
opening-any-day = أي يوم من الشهر
base-members-in-office = الأعضاء المزاولين مهامهم
base-votes-cast = الأصوات المعبر عنها
share = أكثر من { $fraction } من { $base }
share-half = أكثر من نصف { $base }
seats-of = { PLURAL($seats) ->
    [zero] دون مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعدا
   *[other] { $seats } مقعد
}
seats-up-to = إلى غاية { $population } نسمة، { seats-of }
seats-above = ما فوق { $population } نسمة، { seats-of }
seats-by-steps = { seats-of } إلى غاية { $population } نسمة، تضاف إليها { $more } عن كل شريحة كاملة من { $per } نسمة، على ألا يتعدى المجموع { $at-most }
seats-of-arrondissement = مستشارو الجماعة المنتخبون بالمقاطعة، و{ $per-communal } من مستشاري المقاطعة عن كل واحد منهم، على ألا يقل عددهم عن { $at-least } ولا يتعدى { $at-most }
enclosure-agenda = جدول الأعمال
enclosure-timetable = الجدولة الزمنية للجلسات
enclosure-points-by-sitting = النقط التي سيتداول المجلس في شأنها خلال كل جلسة
enclosure-documents = الوثائق ذات الصلة
signatory-president = رئيس المجلس
signatory-secretary = كاتب المجلس
exclusion-death = الوفاة
exclusion-resignation = الاستقالة الاختيارية
exclusion-automatic-resignation = الإقالة بحكم القانون
exclusion-removal = العزل
exclusion-annulment = الإلغاء النهائي للانتخاب
exclusion-suspension = التوقيف
exclusion-conviction = الإدانة بحكم نهائي نتج عنه عدم الأهلية الانتخابية
exclusion-other-cause = الإقالة لأي سبب آخر منصوص عليه في القانون التنظيمي
principle-report-first = تفتتح الدورة بالتقرير الإخباري للرئيس
principle-any-number = كيفما كان عدد الأعضاء الحاضرين
principle-once-at-opening = مرة واحدة عند افتتاح الدورة
principle-president-side = يرجح الجانب الذي يكون فيه الرئيس
principle-public-vote = التصويت العلني
principle-votes-named = بيان التصويت الخاص بكل مصوت
principle-enforceable-at-expiry = قابل للتنفيذ بعد انصرام أجل التعرض
principle-silence-is-visa = عدم اتخاذ أي قرار بمثابة تأشيرة

## Titles of rules

rule-working-week = أيام العمل
rule-ordinary-months = أشهر الدورات العادية
rule-ordinary-opening = افتتاح الدورات العادية
rule-ordinary-length = مدة الدورة العادية
rule-ordinary-extension = تمديد الدورة العادية
rule-extraordinary-length = مدة الدورة الاستثنائية
rule-president-report = التقرير الإخباري للرئيس
rule-question-notice = أجل توجيه الأسئلة الكتابية
rule-agenda-to-authority = تبليغ جدول الأعمال
rule-authority-points = النقط الإضافية المقترحة من لدن السلطة
rule-agenda-opposition = التعرض على نقط جدول الأعمال
rule-convocation-notice = أجل الاستدعاء
rule-convocation-enclosures = مرفقات الاستدعاء
rule-commission-passage = العرض على اللجان الدائمة
rule-programme-in-commission = عرض برنامج العمل على اللجان
rule-budget-in-commission = عرض الميزانية على اللجنة
rule-budget-adoption = اعتماد الميزانية
rule-budget-to-visa = عرض الميزانية على التأشيرة
rule-quorum-first-call = النصاب القانوني في الاستدعاء الأول
rule-quorum-second-call = النصاب القانوني في الاستدعاء الثاني
rule-quorum-third-meeting = النصاب القانوني في الاجتماع الثالث
rule-quorum-counting = وقت احتساب النصاب القانوني
rule-second-call-window = الاجتماع الثاني
rule-third-meeting = الاجتماع الثالث
rule-majority = الأغلبية في القضايا العادية
rule-reinforced-majority = الأغلبية المطلقة للأعضاء المزاولين مهامهم
rule-reinforced-subjects = القضايا الخاضعة لأغلبية الأعضاء المزاولين مهامهم
rule-reinforced-fallback = التصويت في جلسة ثانية
rule-tie = تعادل الأصوات
rule-public-vote = التصويت العلني
rule-named-votes = بيان التصويت في المحضر
rule-in-office-exclusions = الأعضاء غير المزاولين مهامهم
rule-seats = عدد المقاعد
rule-seats-with-arrondissements = عدد مقاعد الجماعة ذات المقاطعات
rule-arrondissement-councillors = تأليف مجلس المقاطعة
rule-signatories = توقيع المقررات
rule-attendance-register = توجيه سجل الحضور
rule-minutes-to-authority = توجيه المحاضر والمقررات
rule-minutes-relayed = الإحالة من لدن الجماعة
rule-minutes-to-members = تسليم المحاضر للأعضاء
rule-posting = تعليق المقررات
rule-opposition = التعرض على المقررات
rule-tacit-enforceability = التنفيذ في غياب التعرض
rule-internal-rules-force = دخول النظام الداخلي حيز التنفيذ
rule-visa = أجل التأشيرة
rule-visa-silence = سكوت سلطة التأشيرة
rule-visa-by-governor = تأشيرة العامل
rule-visa-by-interior = تأشيرة السلطة الحكومية المكلفة بالداخلية

## Time limits

the-authority = { $kind ->
    [region] الوالي
   *[other] العامل
}
the-seat = { $kind ->
    [region] بمقر الجهة
    [prefecture] بمقر العمالة أو الإقليم
    [arrondissement] بمقر المقاطعة
   *[other] بمقر الجماعة
}
deadline-questions = توجيه الأسئلة الكتابية
deadline-programme-in-commission = عرض مشروع برنامج العمل على اللجان الدائمة
deadline-agenda-to-authority = تبليغ جدول الأعمال إلى { the-authority }
deadline-authority-points = النقط الإضافية المقترحة من لدن { the-authority }
deadline-agenda-opposition = تعرض { the-authority } على نقط من جدول الأعمال
deadline-convocation = استدعاء الأعضاء
deadline-budget-in-commission = عرض مشروع الميزانية على لجنة الميزانية
deadline-second-meeting = الاجتماع الثاني
deadline-second-convocation = توجيه الاستدعاء الثاني
deadline-third-meeting = الاجتماع الثالث
deadline-closing = اختتام الدورة
deadline-extended-closing = اختتام الدورة بعد تمديدها
deadline-posting = تعليق المقررات { the-seat }
deadline-attendance-register = توجيه سجل الحضور إلى { the-authority }
deadline-minutes-to-members = تسليم المحاضر للأعضاء
deadline-minutes-to-authority = توجيه المحاضر والمقررات إلى { the-authority }
deadline-minutes-relayed = توجيه المحاضر إلى { the-authority } من لدن رئيس مجلس الجماعة
deadline-opposition = تعرض { the-authority } على المقررات
deadline-internal-rules = تعرض { the-authority } على النظام الداخلي
deadline-visa = التأشير على المقررات الخاضعة للتأشيرة
deadline-budget-adoption = اعتماد الميزانية
deadline-budget-to-visa = عرض الميزانية على التأشيرة

trigger-opening = افتتاح الدورة
trigger-agenda-received = التوصل بجدول الأعمال
trigger-first-meeting = اليوم المحدد للاجتماع الأول
trigger-second-meeting = الاجتماع الثاني
trigger-length = نهاية المدة العادية للدورة
trigger-adoption = اتخاذ المقرر
trigger-closing = اختتام الدورة
trigger-minutes-with-commune = توصل رئيس مجلس الجماعة بالمحاضر
trigger-receipt = التوصل بالمقررات
trigger-year = بداية السنة
side-of-before = { $delay } على الأقل قبل { $trigger }
side-of-within = { $delay } على الأكثر بعد { $trigger }
side-of-on = { $delay } بعد { $trigger }
side-of-spanning = { $delay } على الأكثر ابتداء من { $trigger } مع احتساب هذا اليوم
side-of-by = في أجل أقصاه { $delay }

standing-met = { $title }: تم يوم { $on }، داخل الأجل الذي ينتهي يوم { $last } ({ $cite }).
standing-met-unbounded = { $title }: تم يوم { $on } ({ $cite }).
standing-met-early = { $title }: تم يوم { $on }، قبل الأوان بمدة { days-after }؛ لا يجوز قبل يوم { $opens } ({ $cite }).
standing-met-late = { $title }: تم يوم { $on }، بتأخير { days-after } عن آخر أجل وهو { $last } ({ $cite }).
standing-due = { $title }: { days-left }، إلى غاية { $last } ({ $cite }).
standing-due-soon = { $title }: أجل قريب، { days-left }، إلى غاية { $last } ({ $cite }).
standing-missed = { $title }: انصرم الأجل منذ { days-after }، وكان آخر يوم هو { $last } ({ $cite }).
standing-not-yet = { $title }: { $rule }؛ ولم يبدأ سريان الأجل بعد ({ $cite }).

## Sessions

session-opens = يمكن افتتاح الدورة العادية يوم { $on } ({ $cite }).
session-opens-on-rest-day = يمكن افتتاح الدورة العادية يوم { $on }، غير أنه ليس من أيام العمل ({ $cite }).
session-opens-outside = لا يمكن افتتاح الدورة العادية يوم { $on }: أقرب أجل قانوني يمتد من { $first } إلى { $last } ({ $cite }).
session-opens-not-that-day = لا يمكن افتتاح الدورة العادية يوم { $on }: أقرب يوم قانوني هو { $day } ({ $cite }).
session-begins-with-report = تفتتح الدورة العادية بالتقرير الإخباري للرئيس ({ $cite }).
session-begins-without-report = يجب أن تفتتح الدورة العادية بالتقرير الإخباري للرئيس: يدرج في مقدمة جدول الأعمال ({ $cite }).
session-begins-freely = لا يفرض القانون نقطة أولى في هذه الدورة ({ $cite }).
session-closes = يمكن اختتام الدورة يوم { $on }: آخر يوم قانوني هو { $latest } ({ $cite }).
session-closes-in-extension = لا يمكن اختتام الدورة يوم { $on } إلا إذا قرر الرئيس تمديدها: تنتهي مدتها العادية يوم { $latest } ({ $cite }).
session-closes-too-late = لا يمكن اختتام الدورة يوم { $on }: آخر يوم قانوني هو { $latest } ({ $cite }).

## Convocation and commissions

service-written = كتابة، إلى العنوان المصرح به
service-electronic = بطريقة إلكترونية فقط
service-both = كتابة وبطريقة إلكترونية
convocation-complete = الاستدعاء مرفق بجميع الوثائق المطلوبة ({ $cite }).
convocation-incomplete = الاستدعاء غير مكتمل، وتنقصه: { $missing } ({ $cite }).
convocation-served = وجه الاستدعاء وفق الكيفية القانونية ({ $cite }).
convocation-served-doubtfully = وجه الاستدعاء بطريقة إلكترونية فقط: يشترط القانون إشعارا يوجه إلى العنوان المصرح به لدى المجلس؛ يتعين توجيهه كتابة أيضا ({ $cite }).
convocation-not-served = وجه الاستدعاء بطريقة إلكترونية فقط: لا يقوم مقام الإشعار الموجه إلى العنوان المصرح به لدى المجلس ({ $cite }).
study-done = درستها اللجنة
study-not-done = لم تدرسها اللجنة
commission-studied = درست اللجنة الدائمة المختصة هذه النقطة ({ $cite }).
commission-not-studied = لم تدرس اللجنة الدائمة المختصة هذه النقطة: يقرر المجلس دون مناقشة التداول في شأنها أو عدمه ({ $cite }).
commission-not-required = لا يشترط العرض على اللجنة الدائمة في هذه الدورة ({ $cite }).

## Quorum

call-first = الاستدعاء الأول
call-second = الاستدعاء الثاني
call-third = الاجتماع الثالث
members-present = { PLURAL($counted) ->
    [zero] لم يحضر أي عضو
    [one] حضر عضو واحد
    [two] حضر عضوان
    [few] حضر { $counted } أعضاء
    [many] حضر { $counted } عضوا
   *[other] حضر { $counted } عضو
}
members-required = { PLURAL($required) ->
    [zero] 0 عضو
    [one] عضو واحد
    [two] عضوين
    [few] { $required } أعضاء
    [many] { $required } عضوا
   *[other] { $required } عضو
}
members-in-office = { PLURAL($of) ->
    [zero] 0 عضو مزاول مهامه
    [one] عضو واحد مزاول مهامه
    [two] عضوين مزاولين مهامهما
    [few] { $of } أعضاء مزاولين مهامهم
    [many] { $of } عضوا مزاولا مهامه
   *[other] { $of } عضو مزاول مهامه
}
quorum-reached = اكتمل النصاب القانوني: { members-present } من أصل { members-in-office }، والمطلوب حضور { members-required } ({ $cite }).
quorum-missing = لم يكتمل النصاب القانوني: { members-present } من أصل { members-in-office }، والمطلوب حضور { members-required } ({ $cite }). { $next }
quorum-waived = يمكن للمجلس أن يتداول: { members-present } من أصل { members-in-office }، ولا يشترط أي عدد في الاجتماع الثالث ({ $cite }).
quorum-nobody = لم يحضر أي عضو: لا يمكن للمجلس أن يتداول ({ $cite }).
quorum-stands = يحتسب النصاب القانوني مرة واحدة عند افتتاح الدورة: لا يؤثر فيه تغيب الأعضاء أو انسحابهم إلى غاية اختتامها ({ $cite }).
next-second-meeting = يوجه استدعاء ثان على الفور، ويعقد الاجتماع الثاني ما بين { $from } و{ $to }، بالنصاب نفسه.
next-second-convocation = يوجه استدعاء ثان ما بين { $from } و{ $to }، ويشترط فيه النصاب نفسه.
next-third-meeting = يجتمع المجلس يوم { $on }، بالمكان نفسه وفي الساعة نفسها، كيفما كان عدد الأعضاء الحاضرين.
miscounted = خطأ في العد: عدد الأعضاء المحتسبين { $counted }، وعدد الأعضاء المزاولين مهامهم { $of } ({ $cite }).

## Votes

round-first = التصويت الأول
round-second = التصويت في جلسة ثانية
choice-for = موافق
choice-against = رافض
manner-public = تصويت علني
manner-secret = اقتراع سري
division-unequal = رجحان أحد الجانبين
division-equal = تعادل الأصوات
absolute-majority = { $base-name ->
    [votes-cast] الأغلبية المطلقة للأصوات المعبر عنها
   *[other] الأغلبية المطلقة للأعضاء المزاولين مهامهم
}
votes-for = { PLURAL($for) ->
    [zero] دون أي صوت
    [one] بصوت واحد
    [two] بصوتين
    [few] بـ{ $for } أصوات
    [many] بـ{ $for } صوتا
   *[other] بـ{ $for } صوت
}
votes-against = { PLURAL($against) ->
    [zero] دون أي صوت معارض
    [one] مقابل صوت واحد
    [two] مقابل صوتين
    [few] مقابل { $against } أصوات
    [many] مقابل { $against } صوتا
   *[other] مقابل { $against } صوت
}
votes-opposed = { votes-against }
votes-obtained = { PLURAL($for) ->
    [zero] لم تحصل على أي صوت
    [one] حصلت على صوت واحد
    [two] حصلت على صوتين
    [few] حصلت على { $for } أصوات
    [many] حصلت على { $for } صوتا
   *[other] حصلت على { $for } صوت
}
votes-each = { PLURAL($for) ->
    [zero] دون أي صوت لكل جانب
    [one] بواقع صوت واحد لكل جانب
    [two] بواقع صوتين لكل جانب
    [few] بواقع { $for } أصوات لكل جانب
    [many] بواقع { $for } صوتا لكل جانب
   *[other] بواقع { $for } صوت لكل جانب
}
abstentions = { PLURAL($abstain) ->
    [zero] دون امتناع
    [one] مع امتناع عضو واحد
    [two] مع امتناع عضوين
    [few] مع امتناع { $abstain } أعضاء
    [many] مع امتناع { $abstain } عضوا
   *[other] مع امتناع { $abstain } عضو
}
not-taking-part = { PLURAL($not-taking-part) ->
    [zero] { "" }
    [one] { " " }لم يشارك في التصويت عضو واحد.
    [two] { " " }لم يشارك في التصويت عضوان.
    [few] { " " }لم يشارك في التصويت { $not-taking-part } أعضاء.
    [many] { " " }لم يشارك في التصويت { $not-taking-part } عضوا.
   *[other] { " " }لم يشارك في التصويت { $not-taking-part } عضو.
}
absent = { PLURAL($absent) ->
    [zero] { "" }
    [one] { " " }غاب عضو واحد.
    [two] { " " }غاب عضوان.
    [few] { " " }غاب { $absent } أعضاء.
    [many] { " " }غاب { $absent } عضوا.
   *[other] { " " }غاب { $absent } عضو.
}
majority-adopted = صادق المجلس على النقطة { votes-for } { votes-against }، { abstentions }. { absolute-majority }: { $required } ({ $cite }).{ not-taking-part }{ absent }
majority-rejected = رفض المجلس النقطة: { votes-obtained } { votes-opposed }، { abstentions }. { absolute-majority }: { $required } ({ $cite }).{ not-taking-part }{ absent }
majority-adopted-by-president = صادق المجلس على النقطة: تعادلت الأصوات { votes-each }، { abstentions }؛ ويرجح الجانب الذي يكون فيه الرئيس، وقد صوت بالموافقة ({ $cite }).{ not-taking-part }{ absent }
majority-rejected-by-president = رفض المجلس النقطة: تعادلت الأصوات { votes-each }، { abstentions }؛ ويرجح الجانب الذي يكون فيه الرئيس، وقد صوت بالرفض ({ $cite }).{ not-taking-part }{ absent }
majority-undecided = لم يصادق المجلس على النقطة: تعادلت الأصوات { votes-each }، { abstentions }؛ ولم يصوت الرئيس لأي من الجانبين ({ $cite }).{ not-taking-part }{ absent }
majority-to-second-sitting = لم تحرز النقطة الأغلبية المطلقة للأعضاء المزاولين مهامهم في التصويت الأول: { votes-obtained }، والمطلوب { $required } من أصل { members-in-office }. يعاد التصويت عليها في جلسة ثانية بالأغلبية المطلقة للأصوات المعبر عنها ({ $cite }).{ not-taking-part }{ absent }
majority-no-vote-cast = لم يصادق المجلس على النقطة: لم يعبر عن أي صوت، { abstentions } ({ $cite }).{ not-taking-part }{ absent }
ballot-public = التصويت علني ({ $cite }).
ballot-secret-refused = لا يجوز أن يكون الاقتراع سريا: التصويت العلني قاعدة لاتخاذ جميع مقررات المجلس ({ $cite }).
ballot-secret-doubtful = اقتراع سري على مسؤولية المجلس: التصويت العلني قاعدة لاتخاذ جميع مقرراته ({ $cite }).
ballot-named = يدرج في المحضر بيان التصويت الخاص بكل مصوت ({ $cite }).
ballot-unnamed = لا يلزم إدراج بيان التصويت الخاص بكل مصوت في المحضر ({ $cite }).

## Minutes and control

minutes-signed = الوثيقة موقعة من لدن كل من يلزم توقيعه ({ $cite }).
minutes-unsigned = ينقص الوثيقة توقيع: { $missing } ({ $cite }).
ground-no-opposition = لم يقع أي تعرض داخل الأجل
ground-visa = منحت التأشيرة
ground-silence = عدم اتخاذ أي قرار داخل الأجل بمثابة تأشيرة
control-not-received = لم تتوصل سلطة المراقبة بالمقرر بعد: لا يسري أي أجل ({ $cite }).
control-may-be-opposed = يمكن التعرض على المقرر إلى غاية { $until }: ليس قابلا للتنفيذ بعد ({ $cite }).
control-opposed = وقع التعرض على المقرر يوم { $on }: يجري المجلس مداولة جديدة في شأنه ({ $cite }).
control-opposed-too-late = وقع التعرض على المقرر يوم { $on }، بعد آخر يوم من الأجل وهو { $last }: المقرر قابل للتنفيذ، لكنه محل منازعة ({ $cite }).
control-awaits-visa = يتعين أن تمنح التأشيرة { $authority }؛ ويعتبر عدم اتخاذ أي قرار إلى غاية { $until } بمثابة تأشيرة ({ $cite }).
control-visa-refused = رفضت التأشيرة { $authority } يوم { $on }: ليس المقرر قابلا للتنفيذ ({ $cite }).
control-enforceable = المقرر قابل للتنفيذ منذ { $since }: { $ground } ({ $cite }).
