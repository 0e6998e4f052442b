# What things are called in Arabic: councils, matters, texts, readings, rules. Same keys, same order as
# fr.names.ftl.

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
text-2-16-297 = المرسوم رقم 2.16.297
text-2-16-297-of = من المرسوم رقم 2.16.297
text-2-16-297-title = المرسوم رقم 2.16.297 المتعلق بالتكوين المستمر لأعضاء مجالس الجماعات الترابية
text-2-16-304 = المرسوم رقم 2.16.304
text-2-16-304-of = من المرسوم رقم 2.16.304
text-2-16-304-title = المرسوم رقم 2.16.304 المتعلق بتسليم السلط
text-2-16-401 = المرسوم رقم 2.16.401
text-2-16-401-of = من المرسوم رقم 2.16.401
text-2-16-401-title = المرسوم رقم 2.16.401 المتعلق بالعرائض المقدمة إلى مجالس الجهات
text-2-16-402 = المرسوم رقم 2.16.402
text-2-16-402-of = من المرسوم رقم 2.16.402
text-2-16-402-title = المرسوم رقم 2.16.402 المتعلق بالعرائض المقدمة إلى مجالس العمالات والأقاليم
text-2-16-403 = المرسوم رقم 2.16.403
text-2-16-403-of = من المرسوم رقم 2.16.403
text-2-16-403-title = المرسوم رقم 2.16.403 المتعلق بالعرائض المقدمة إلى مجالس الجماعات
text-2-17-308 = المرسوم رقم 2.17.308
text-2-17-308-of = من المرسوم رقم 2.17.308
text-2-17-308-title = المرسوم رقم 2.17.308 المتعلق بالمخصصات المرصودة للمقاطعات
text-2-05-688 = المرسوم رقم 2.05.688
text-2-05-688-of = من المرسوم رقم 2.05.688
text-2-05-688-title = المرسوم رقم 2.05.688 المتعلق بالجريدة الرسمية للجماعات الترابية
text-2-21-509 = المرسوم رقم 2.21.509
text-2-21-509-of = من المرسوم رقم 2.21.509
text-2-21-509-title = المرسوم رقم 2.21.509 بتحديد عدد أعضاء مجالس العمالات والأقاليم
text-2-15-402 = المرسوم رقم 2.15.402
text-2-15-402-of = من المرسوم رقم 2.15.402
text-2-15-402-title = المرسوم رقم 2.15.402 بتحديد قائمة الجماعات
text-05-20 = القانون رقم 05.20
text-05-20-of = من القانون رقم 05.20
text-05-20-title = القانون رقم 05.20 المتعلق بالأمن السيبراني
text-2-21-406 = المرسوم رقم 2.21.406
text-2-21-406-of = من المرسوم رقم 2.21.406
text-2-21-406-title = المرسوم رقم 2.21.406 بتطبيق القانون رقم 05.20
text-2-24-921 = المرسوم رقم 2.24.921
text-2-24-921-of = من المرسوم رقم 2.24.921
text-2-24-921-title = المرسوم رقم 2.24.921 المتعلق بخدمات الحوسبة السحابية
text-31-13 = القانون رقم 31.13
text-31-13-of = من القانون رقم 31.13
text-31-13-title = القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات
text-55-19 = القانون رقم 55.19
text-55-19-of = من القانون رقم 55.19
text-55-19-title = القانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية
text-09-08 = القانون رقم 09.08
text-09-08-of = من القانون رقم 09.08
text-09-08-title = القانون رقم 09.08 المتعلق بحماية المعطيات ذات الطابع الشخصي
text-43-20 = القانون رقم 43.20
text-43-20-of = من القانون رقم 43.20
text-43-20-title = القانون رقم 43.20 المتعلق بخدمات الثقة بشأن المعاملات الإلكترونية
text-69-99 = القانون رقم 69.99
text-69-99-of = من القانون رقم 69.99
text-69-99-title = القانون رقم 69.99 المتعلق بالأرشيف
text-03-01 = القانون رقم 03.01
text-03-01-of = من القانون رقم 03.01
text-03-01-title = القانون رقم 03.01 بشأن إلزام الإدارات العمومية والجماعات المحلية والمؤسسات العمومية بتعليل قراراتها الإدارية
text-26-16 = القانون التنظيمي رقم 26.16
text-26-16-of = من القانون التنظيمي رقم 26.16
text-26-16-title = القانون التنظيمي رقم 26.16 المتعلق بتفعيل الطابع الرسمي للأمازيغية
text-cpc = قانون المسطرة المدنية
text-cpc-of = من قانون المسطرة المدنية
text-cpc-title = قانون المسطرة المدنية (ظهير 28 شتنبر 1974)
text-doc = ظهير الالتزامات والعقود
text-doc-of = من ظهير الالتزامات والعقود
text-doc-title = ظهير الالتزامات والعقود كما تم تعديله بالقانون رقم 43.20
text-2-77-169 = المرسوم رقم 2.77.169
text-2-77-169-of = من المرسوم رقم 2.77.169
text-2-77-169-title = المرسوم رقم 2.77.169 بتحديد لائحة أيام العطل بالإدارات العمومية، كما تم تعديله
text-2-18-855 = المرسوم رقم 2.18.855
text-2-18-855-of = من المرسوم رقم 2.18.855
text-2-18-855-title = المرسوم رقم 2.18.855 المتعلق بالساعة القانونية
text-regions-2015 = التقسيم الجهوي لسنة 2015
text-regions-2015-of = من التقسيم الجهوي لسنة 2015
text-regions-2015-title = التقسيم الجهوي لسنة 2015
text-rgph-2024 = الإحصاء العام لسنة 2024
text-rgph-2024-of = من الإحصاء العام لسنة 2024
text-rgph-2024-title = الإحصاء العام للسكان والسكنى لسنة 2024
text-results-2021 = نتائج انتخابات 8 شتنبر 2021
text-results-2021-of = من نتائج انتخابات 8 شتنبر 2021
text-results-2021-title = نتائج انتخابات 8 شتنبر 2021 كما نشرتها وزارة الداخلية
source-cite = المادة { $article } { $of-the-text }
source-cite-many = المواد { $article } { $of-the-text }
source-cite-annex = ملحق { $title }
source-range = { $from } إلى { $to }
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
reading-session-of-right-agenda-first = يبلغ جدول الأعمال إلى السلطة داخل أجله ولو تأخر بذلك انعقاد الدورة المنعقدة بقوة القانون.
reading-session-of-right-session-first = تعقد الدورة المنعقدة بقوة القانون داخل أجلها ولو تأخر بذلك تبليغ جدول الأعمال.
reading-arrondissement-length-by-reference = تسري على المقاطعة، بالإحالة، مدة دورة الجماعة وتمديدها.
reading-arrondissement-length-unlimited = لا يحدد النص مدة الدورة العادية للمقاطعة.
reading-arrondissement-status-internal-rules = يبت في ذلك النظام الداخلي؛ وتحتسب الغيابات دون أثر تلقائي.
reading-arrondissement-status-as-commune = تسري على المقاطعة قواعد الجماعة.
reading-women-on-list-means = التزام ببذل عناية: النقص ينبه ولا يبطل.
reading-women-on-list-result = التزام بتحقيق نتيجة: يجب أن تتضمن اللائحة هذا الثلث.
reading-absences-counted-both-kinds = تحتسب جميع الدورات، العادية والاستثنائية: لا يميز النص بينها.
reading-absences-counted-ordinary-only = لا تحتسب إلا الدورات العادية.
reading-word-muqataa-arrondissement = المقاطعة هي المقاطعة المنصوص عليها في القانون التنظيمي دون غيرها: وقد تستعمل الكلمة في ترجمات أخرى لمعنى مختلف.
reading-missing-opinion-warns = ينبه إلى رأي المقاطعة الذي لم يبد قبل دورة الجماعة.
reading-missing-opinion-silent = لا ينبه إلى رأي المقاطعة الذي لم يبد.
point-session-of-right = الدورة المنعقدة بقوة القانون وتبليغ جدول الأعمال
point-second-call = الاجتماع الثاني عند عدم اكتمال النصاب
point-third-meeting = الاجتماع الثالث
point-named-votes = بيان تصويت كل عضو في المحضر
point-secret-ballot = الاقتراع السري
point-posting-from = أجل تعليق المقررات
point-electronic-notice = الاستدعاء الإلكتروني
point-remote-attendance = الحضور عن بعد
point-arrondissement-length = مدة دورات المقاطعة
point-arrondissement-status = الأسئلة الكتابية والإقالة بحكم القانون في المقاطعة
point-notice-days = احتساب الأيام قبل الدورة
point-rest-day = أجل ينتهي في يوم عطلة
point-women-on-list = ثلث النساء في لائحة نواب الرئيس
point-absences-counted = الغيابات المحتسبة
point-word-muqataa = كلمة «مقاطعة»
point-missing-opinion = رأي المقاطعات قبل دورة الجماعة

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
base-members-present = الأعضاء الحاضرين
share = أكثر من { $fraction } من { $base }
share-half = أكثر من نصف { $base }
whole-members = أعضاء المجلس
asker-member = عضو بصفة فردية
asker-members = عدة أعضاء بصفة جماعية
asker-group = فريق
initiative-president = بمبادرة من الرئيس
initiative-third = بطلب من ثلث الأعضاء المزاولين مهامهم
initiative-majority = بطلب من الأغلبية المطلقة للأعضاء
initiative-authority = بطلب من السلطة المكلفة بالمراقبة
part = { $fraction } من { $whole } على الأقل
part-half = نصف { $whole } على الأقل
sittings-per-session = { PLURAL($sittings) ->
    [zero] دون جلسة في الدورة
    [one] جلسة واحدة في الدورة
    [two] جلستان في الدورة
    [few] { $sittings } جلسات في الدورة
    [many] { $sittings } جلسة في الدورة
   *[other] { $sittings } جلسة في الدورة
}
budget-side-receipts = المداخيل
budget-side-expenses = النفقات
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
amount-number = { $number }
amount-between = من { $least } إلى { $most }
amount-at-least = { $least } على الأقل
amount-at-most = { $most } على الأكثر
amount-portion = { $fraction } على الأقل
ranks-of = { PLURAL($number) ->
    [zero] دون أي نائب للرئيس
    [one] نائب واحد للرئيس
    [two] نائبان للرئيس
    [few] { $number } نواب للرئيس
    [many] { $number } نائبا للرئيس
   *[other] { $number } نائب للرئيس
}
ranks-up-to = إلى غاية { $seats } من الأعضاء، { ranks-of }
ranks-above = فوق { $seats } من الأعضاء، { ranks-of }
field-budget = الميزانية والشؤون المالية والبرمجة
field-public-services = المرافق العمومية والخدمات
field-development = التنمية القروية والحضرية وإنعاش الاستثمارات والماء والطاقة والبيئة
field-social-affairs = الشؤون الاجتماعية والأسرة
field-regional-development = التنمية الاقتصادية والاجتماعية والثقافية والبيئية
field-spatial-planning = إعداد التراب
field-finance = المالية والاقتصاد
field-social-and-culture = الشؤون الاجتماعية والثقافية
field-town-planning = التعمير والبيئة
came-present = حاضر
came-excused = غائب بمبرر قبله المجلس
came-absent = غائب دون مبرر مقبول
enclosure-agenda = جدول الأعمال
enclosure-timetable = الجدولة الزمنية للجلسات
enclosure-points-by-sitting = النقط التي سيتداول المجلس في شأنها خلال كل جلسة
enclosure-documents = الوثائق ذات الصلة
signatory-president = رئيس المجلس
signatory-secretary = كاتب المجلس
capacity-holder = صاحب المهمة
capacity-deputy = نائب الكاتب بحكم القانون
capacity-designated = كاتب الجلسة المعين
capacity-acting = نائب الرئيس بالنيابة
closing-asker-president = الرئيس
closing-asker-members = أعضاء من المجلس
closing-asker-authority = السلطة المكلفة بالمراقبة
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
principle-deputy-then-designated = نائب الكاتب، ثم كاتب الجلسة المعين
principle-relative-youngest-lot = الأغلبية النسبية، ثم الأصغر سنا، ثم القرعة
principle-public-vote = التصويت العلني
principle-votes-named = بيان التصويت الخاص بكل مصوت
principle-enforceable-at-expiry = قابل للتنفيذ بعد انصرام أجل التعرض
principle-examine-anew = يعرض من جديد على المجلس
principle-silence-is-visa = عدم اتخاذ أي قرار بمثابة تأشيرة
principle-refusal-reasoned = رفض معلل ومبلغ، يحاط به المجلس علما دون مناقشة
principle-petition-next-session = التسجيل في الدورة العادية الموالية
principle-petition-to-commissions = الدورة العادية الموالية بعد الدراسة في اللجنة
principle-listed-points-only = لا يتداول إلا في النقط المدرجة
principle-receipts-first = المداخيل قبل النفقات
principle-left-to-internal-rules = وفق النظام الداخلي
principle-one-commission = لجنة دائمة واحدة لكل عضو
principle-outside-bureau = من خارج أعضاء المكتب
principle-one-council = دون جمع مع مجلس آخر

## Titles of rules

rule-working-week = أيام العمل
rule-ordinary-months = أشهر الدورات العادية
rule-ordinary-opening = افتتاح الدورات العادية
rule-ordinary-length = مدة الدورة العادية
rule-ordinary-extension = تمديد الدورة العادية
rule-extraordinary-length = مدة الدورة الاستثنائية
rule-extraordinary-initiative = المبادرة بعقد الدورة الاستثنائية
rule-extraordinary-third = طلب ثلث الأعضاء عقد دورة استثنائية
rule-extraordinary-refusal = الرفض المعلل لعقد دورة استثنائية
rule-extraordinary-majority = الأغلبية التي يجعل طلبها الدورة منعقدة بقوة القانون
rule-extraordinary-of-right = أجل الدورة المنعقدة بقوة القانون
rule-extraordinary-authority = أجل الدورة التي تطلبها السلطة
rule-extraordinary-authority-notice = الاستدعاء للدورة التي تطلبها السلطة
rule-extraordinary-authority-quorum = نصاب الدورة التي تطلبها السلطة
rule-extraordinary-postponement = تأجيل الدورة التي تطلبها السلطة
rule-president-report = التقرير الإخباري للرئيس
rule-question-notice = أجل توجيه الأسئلة الكتابية
rule-agenda-to-authority = تبليغ جدول الأعمال
rule-authority-points = النقط الإضافية المقترحة من لدن السلطة
rule-agenda-opposition = التعرض على نقط جدول الأعمال
rule-agenda-judge = القضاء الاستعجالي في التعرض على نقطة
rule-agenda-only = التداول في النقط المدرجة وحدها
rule-member-request = طلب إدراج نقطة
rule-request-refusal = رفض إدراج نقطة
rule-half-request = الطلب الموجب للإدراج
rule-agenda-petition = العرائض المقبولة في جدول الأعمال
rule-question-sitting = جلسة الأجوبة عن الأسئلة الكتابية
rule-question-rules = الأسئلة الكتابية بالمقاطعة
rule-petition-answer = الجواب عن العريضة
rule-petition-accepted = مآل العريضة المقبولة
rule-convocation-notice = أجل الاستدعاء
rule-convocation-enclosures = مرفقات الاستدعاء
rule-commission-passage = العرض على اللجان الدائمة
rule-programme-in-commission = عرض برنامج العمل على اللجان
rule-budget-in-commission = عرض الميزانية على اللجنة
rule-budget-adoption = اعتماد الميزانية
rule-budget-to-visa = عرض الميزانية على التأشيرة
rule-budget-order = ترتيب التصويت على الميزانية
rule-budget-rejected = الدورة الموالية لرفض الميزانية
rule-budget-refusal-reasons = أسباب رفض التأشير على الميزانية
rule-budget-new-vote = إعادة التصويت على الميزانية
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
rule-delegate-majority = تعيين مندوبي المجلس
rule-closed-sitting = طلب عقد اجتماع غير مفتوح للعموم
rule-expulsion = طرد عضو من الجلسة
rule-tie = تعادل الأصوات
rule-public-vote = التصويت العلني
rule-named-votes = بيان التصويت في المحضر
rule-in-office-exclusions = الأعضاء غير المزاولين مهامهم
rule-seats = عدد المقاعد
rule-seats-with-arrondissements = عدد مقاعد الجماعة ذات المقاطعات
rule-arrondissement-councillors = تأليف مجلس المقاطعة
rule-permanent-commissions = عدد اللجان الدائمة
rule-commission-fields = مجالات اللجان الدائمة
rule-commission-members = أعضاء اللجنة الدائمة
rule-one-commission = لجنة واحدة لكل عضو
rule-commission-presidency = رئاسة اللجان
rule-commission-opposition = الرئاسة المخصصة للمعارضة
rule-commission-request = طلب اجتماع اللجنة
rule-vice-presidents = عدد نواب الرئيس
rule-secretary-apart = كاتب المجلس من خارج المكتب
rule-one-presidency = الجمع بين رئاسات المجالس
rule-interim = النيابة عن الرئيس
rule-group-members = أعضاء الفريق
rule-absences-in-a-row = الغياب المتتالي
rule-absences-in-all = الغياب غير المتتالي
rule-conference-yearly = اجتماعات ندوة الرؤساء
rule-conference-minutes = محضر الندوة إلى العامل
rule-signatories = توقيع المقررات
rule-secretary-substitution = من ينوب عن الكاتب
rule-attendance-register = توجيه سجل الحضور
rule-minutes-to-authority = توجيه المحاضر والمقررات
rule-planning-to-authority = توجيه قرارات التعمير
rule-minutes-relayed = الإحالة من لدن الجماعة
rule-minutes-to-members = تسليم المحاضر للأعضاء
rule-posting = تعليق المقررات
rule-opposition = التعرض على المقررات
rule-tacit-enforceability = التنفيذ في غياب التعرض
rule-internal-rules-force = دخول النظام الداخلي حيز التنفيذ
rule-new-examination = إعادة الدراسة بعد التعرض
rule-stay-ruling = البت الاستعجالي في إيقاف التنفيذ
rule-annulment-ruling = البت في طلب البطلان
rule-judgment-notice = تبليغ الحكم
rule-visa = أجل التأشيرة
rule-visa-silence = سكوت سلطة التأشيرة
rule-visa-by-governor = تأشيرة العامل
rule-visa-by-interior = تأشيرة السلطة الحكومية المكلفة بالداخلية
rule-opinion-on-grants = رأي المقاطعة في الإعانات
rule-allocation-notified = تبليغ المخصص الإجمالي
rule-account-voted = التصويت على حساب النفقات من المبالغ المرصودة
rule-account-again = القراءة الثانية للحساب
rule-account-imposed = حصر الحساب تلقائيا

theme-frame = المجلس وأجهزته
theme-sessions = الدورات
theme-agenda = جدول الأعمال
theme-requests = الطلبات والنقط المدرجة بحكم القانون
theme-convocation = الاستدعاء
theme-commissions = اللجان والهيئات
theme-budget = الميزانية وبرنامج العمل
theme-quorum = النصاب القانوني
theme-majority = الأغلبية
theme-votes = الانتخابات وتسيير الجلسات
theme-office = الأعضاء والمقاعد
theme-members = وضعية الأعضاء
theme-minutes = المحاضر والسجلات
theme-control = المراقبة الإدارية
theme-petitions = العرائض
theme-publication = النشر
theme-arrondissements = المقاطعات
theme-information = الحصول على المعلومات والمساطر
theme-data-and-trust = المعطيات والثقة والأمن
theme-calendar = التقويم
theme-figures = الأرقام الوطنية
theme-other = قواعد أخرى
