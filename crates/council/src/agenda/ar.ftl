agenda = جدول الأعمال
agenda-version = الصيغة { $what }
agenda-versions = صيغ جدول الأعمال
agenda-none = لم تضف أي نقطة بعد. تفتتح الدورة العادية بالتقرير الإخباري للرئيس.
agenda-settle-first = حصر جدول الأعمال (الصيغة A)
agenda-settle-next = حصر صيغة جديدة
agenda-unchanged-since = لم يتغير شيء منذ آخر صيغة.
agenda-changes = ما تغير منذ آخر صيغة
agenda-changes-since = ما تغير منذ الصيغة { $what }
agenda-no-changes = لا تغيير.
point = النقطة
point-add = إضافة نقطة
point-edit = تعديل النقطة
point-remove = حذف
point-remove-sure = تحذف النقطة من جدول الأعمال الجاري إعداده. تبقى في الصيغ السابقة.
point-remove-do = حذف النقطة
point-title = عنوان النقطة
point-subject = الموضوع
point-note = مذكرة تقديمية
point-draft = مشروع المقرر
point-draft-help = هذا النص هو الذي يعرض على التصويت ثم يصبح مقررا.
point-to-vote = التداول والتصويت في هذه النقطة
origin-bureau = المكتب
origin-member = طلب أعضاء
origin-group = طلب فريق
origin-half = طلب نصف الأعضاء
origin-petition = عريضة مقبولة
origin-reexamination = دراسة من جديد
origin-budget-again = تصويت جديد على الميزانية
origin-governor = العامل
origin-session-of-third = دورة طلبها ثلث الأعضاء
origin-session-of-majority = دورة طلبتها الأغلبية
origin-session-of-authority = دورة طلبتها السلطة
needs = ما تتطلبه
needs-majority = الأغلبية
needs-visa = التأشيرة
needs-no-vote = دون تصويت
needs-votes-cast = أغلبية الأصوات المعبر عنها
needs-relative-majority = الأغلبية النسبية بين المترشحين
needs-members-present = الأغلبية المطلقة للأعضاء الحاضرين
needs-members-in-office = أغلبية الأعضاء المزاولين
needs-visa-governor = تأشيرة العامل
needs-visa-wali = تأشيرة الوالي
needs-visa-interior = تأشيرة الداخلية
point-ready = جاهزة
point-missing-translation = ينقصها عنوان بإحدى اللغتين
point-missing-draft = ينقصها مشروع المقرر
point-missing-commission = لم تحل على لجنة
point-missing-papers = تنقصها الوثائق
papers = الوثائق
papers-none = لا وثائق.
papers-choose = اختاروا الملفات أو ضعوها هنا
papers-add = إضافة الوثائق
paper-title = عنوان الوثيقة (اختياري)
paper-remove = إزالة
papers-count = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
points-count = { PLURAL($count) ->
    [zero] لا نقط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
report = تقرير اللجنة
report-received = تم تسلم التقرير
report-not-studied = لم تدرسها اللجنة
report-awaited-short = التقرير منتظر
report-awaited = ننتظر تقرير اللجنة.
report-record = تدوين رأي اللجنة
report-studied = هل درست اللجنة النقطة؟
report-studied-yes = نعم
report-of-commission = تقرير اللجنة
report-studied-no = لا: يقرر المجلس دون مناقشة هل يتداول فيها ({ $what })
report-opinion = خلاصة الرأي
report-paper = ملف التقرير
report-save = حفظ
report-too-late = اختتمت الدورة: لا يدون رأي اللجنة بعد ذلك.
reorder = الترتيب
reorder-grip = تغيير مكان: { $what }
reorder-lifted = حملت النقطة. استعملوا السهمين ثم مفتاح المسافة.
reorder-moved = المكان {"{"}at{"}"} من {"{"}of{"}"}
reorder-dropped = وضعت النقطة في المكان {"{"}at{"}"} من {"{"}of{"}"}
reorder-cancelled = عادت النقطة إلى المكان {"{"}at{"}"}
reorder-refused = لم يقبل الترتيب، وعادت النقطة إلى المكان {"{"}at{"}"}
move-up = إلى الأعلى: { $what }
move-down = إلى الأسفل: { $what }
keep = الإبقاء
point-remove-title = حذف النقطة؟
papers-help = PDF أو Word أو Excel أو صور، 25 ميغابايت على الأكثر.
change-added = جديدة
change-removed = محذوفة
change-changed = معدلة
change-moved = تغير مكانها
part-title = العنوان
part-note = المذكرة
part-draft = مشروع المقرر
part-subject = الموضوع
part-sitting = الجلسة
part-papers = الوثائق
part-origin = المصدر
point-without-title = اكتبوا عنوان النقطة بالعربية أو بالفرنسية.
point-title-too-long = العنوان طويل جدا: ستمائة حرف على الأكثر.
point-text-too-long = النص طويل جدا: أرفقوه في وثيقة.
agenda-full = لا يتجاوز جدول الأعمال ثلاثمائة نقطة.
point-already-removed = حذفت هذه النقطة من قبل.
paper-already-removed = أزيلت هذه الوثيقة من قبل.
paper-none-chosen = لم تختاروا أي ملف.
requests = طلبات إدراج النقط
requests-what = يمكن لكل عضو مزاول مهامه أن يطلب كتابة إدراج نقطة في جدول الأعمال ({ $what }).
requests-none = لا طلبات.
requests-refused = الطلبات المرفوضة
request-new = طلب إدراج نقطة
request-no-session = لا توجد دورة مقبلة ما زال جدول أعمالها مفتوحا.
request-session = الدورة
request-received = تاريخ التوصل
request-received-on = تم التوصل بالطلب في { $what }
request-group = باسم فريق
request-why = بيان الأسباب
request-others-sign = أعضاء آخرون يوقعون الطلب
request-others-confirm = يؤكد كل عضو توقيعه من حسابه الخاص: لا تحتسب إلا التوقيعات المؤكدة.
request-unsigned-yet = لم يوقع بعد
request-sign = توقيع هذا الطلب
request-not-sign = عدم التوقيع
request-sign-on-paper = وقع على الورق
request-already-signed = سبق تسجيل هذا التوقيع.
done-request-signed = سجل التوقيع.
done-request-not-signed = حذف اسمكم من الطلب.
journal-request-signed = توقيع طلب إدراج نقطة
journal-request-not-signed = عدم توقيع طلب إدراج نقطة
request-signatories = الموقعون
request-file = إيداع الطلب
request-answer-awaited = في الانتظار
request-answer-inscribed = أدرجت
request-answer-refused = مرفوض
request-answer-title = جواب الرئيس
request-inscribe = الإدراج في جدول الأعمال
request-refuse = الرفض مع التعليل
request-reason = أسباب الرفض
request-read-out = يحاط المجلس علما بالرفض عند افتتاح الدورة، دون مناقشة، ويدون ذلك في المحضر ({ $what }).
request-to-point = الاطلاع على النقطة المدرجة
request-letter = رسالة الرفض
request-notified = أخبر بالبريد الإلكتروني في { $what }
request-unsigned = لم يوقع الطلب أي عضو: اختاروا عضوا واحدا على الأقل.
request-from-tomorrow = تاريخ التوصل في المستقبل.
request-not-so = لا يمكن إيداع هذا الطلب.
request-compulsory = لا يمكن رفض هذا الطلب: أدرجوا النقطة.
request-without-reason = اكتبوا أسباب الرفض: تبلغ إلى الموقعين.
request-already-answered = أجيب عن هذا الطلب من قبل.
authority-own-agenda = طلبت السلطة هذه الدورة على أساس جدول أعمالها: لا محل لإضافة نقط إليه أو للتعرض عليه.
request-mail-subject = طلبكم إدراج نقطة
request-mail =
    السلام عليكم { $name }،
    لم يدرج رئيس المجلس ({ $council }) في جدول أعمال { $session } النقطة التي طلبتموها: { $title }.
    الأسباب: { $reason }
    يحاط المجلس علما بذلك عند افتتاح الدورة. طلبكم: { $address }
paper-request-name = رسالة
paper-request-refused = رفض إدراج نقطة في جدول الأعمال: { $title }
paper-request-text = { $names }: طلبتم، كتابة، بتاريخ { $day }، إدراج هذه النقطة في جدول أعمال { $session }. لم يقبل هذا الطلب للأسباب التالية.
done-request-filed = أودع الطلب.
done-request-inscribed = أدرجت النقطة المطلوبة في جدول الأعمال.
done-request-refused = سجل الرفض وأخبر به الموقعون.
journal-request-filed = أودع طلب إدراج نقطة
journal-request-inscribed = قبل طلب إدراج نقطة
journal-request-refused = رفض طلب إدراج نقطة
journal-request-notified = بلغ الرفض بالبريد الإلكتروني
points-struck = نقط أخرجها القضاء
agenda-unfinished = { PLURAL($count) ->
    [zero] كل النقط جاهزة.
    [one] نقطة واحدة غير جاهزة: تبين اللائحة ما ينقصها.
    [two] نقطتان غير جاهزتين: تبين اللائحة ما ينقصهما.
    [few] { $count } نقط غير جاهزة: تبين اللائحة ما ينقصها.
    [many] { $count } نقطة غير جاهزة: تبين اللائحة ما ينقصها.
   *[other] { $count } نقطة غير جاهزة: تبين اللائحة ما ينقصها.
}
point-oppose-where = للتعرض على نقطة، افتحوها من القائمة.
point-of-right-add = إدراج نقطة بحكم القانون
point-of-right-do = إدراج النقطة
point-oppose = التعرض على هذه النقطة
opposition-to-point = التعرض على هذه النقطة
opposition-reason = الأسباب
opposition-notified = تم تبليغ التعرض
opposition-referred = معروض على القضاء الاستعجالي
opposition-referred-at = أحيل إلى المحكمة في { $what }
opposition-judged-by = ينتظر الجواب في أجل أقصاه { $what }
opposition-refer = تدوين الإحالة إلى القضاء الاستعجالي
judgment-what = بماذا قضى القاضي؟
judgment-upheld = أقر التعرض
judgment-dismissed = رفض التعرض
judgment-ruling = منطوق الحكم
judgment-record = تسجيل الحكم
authority-receipt-first = لم يتم التوصل بجدول الأعمال بعد: سلموا وصله أولا.
authority-too-late = فات أجل ذلك.
point-already-opposed = سبق التعرض على هذه النقطة.
point-not-opposed = لم يتعرض أحد على هذه النقطة.
opposition-without-reason = اكتبوا الأسباب.
opposition-already-referred = سبقت إحالة هذا التعرض إلى القاضي.
opposition-not-referred = لم يحل التعرض إلى القاضي بعد.
opposition-already-judged = سبق للقاضي أن بت في هذا التعرض.
done-point-of-right = أدرجت النقطة بحكم القانون.
done-point-opposed = بلغ التعرض إلى الرئيس.
done-opposition-referred = دونت الإحالة إلى القاضي.
done-opposition-judged = سجل الحكم.
journal-point-opposed = تعرض على نقطة
journal-opposition-referred = أحيل التعرض إلى القاضي
journal-opposition-judged = حكم في التعرض
point-of-right = لا يمكن حذف هذه النقطة.
agenda-empty = لا يمكن حصر جدول أعمال فارغ.
agenda-unchanged = لم يتغير شيء منذ آخر صيغة.
agenda-report-first = تفتتح الدورة العادية بالتقرير الإخباري للرئيس: ضعوه في النقطة الأولى.
agenda-is-closed = لم يعد جدول الأعمال قابلا للتغيير: استدعي الأعضاء على أساسه.
agenda-changed-meanwhile = تغير جدول الأعمال في الوقت نفسه. راجعوا الصفحة ثم أعيدوا الترتيب.
done-agenda-arranged = تغير ترتيب النقط.
done-agenda-settled = حصرت صيغة جديدة من جدول الأعمال.
done-point-added = أضيفت النقطة.
done-point-changed = حفظت التعديلات.
done-point-removed = حذفت النقطة.
done-papers-added = أضيفت الوثائق.
done-paper-removed = أزيلت الوثيقة.
done-report-recorded = تم تدوين رأي اللجنة.
paper-agenda-of = جدول أعمال { $session }
paper-settled = حصره رئيس المجلس بتعاون مع أعضاء المكتب بتاريخ { $date }.
journal-point-added = أضيفت نقطة
journal-point-changed = عدلت نقطة
journal-point-removed = حذفت نقطة
journal-agenda-arranged = غير ترتيب النقط
journal-paper-added = أضيفت وثيقة إلى نقطة
journal-paper-removed = أزيلت وثيقة من نقطة
journal-report-recorded = تم تدوين رأي اللجنة
agenda-questions-see = الاطلاع على الأسئلة
agenda-questions-without-sitting = سجلت أسئلة كتابية: حددوا أولا جلسة الأجوبة.
part-question = سؤال كتابي
part-question-sitting = جلسة الأجوبة
budget = الميزانية
budget-path = مسار الميزانية: اللجنة والأبواب والآجال
budget-handing = العرض على لجنة الميزانية
budget-handing-day = تاريخ تسليم المشروع والوثائق
budget-handing-do = تدوين التسليم
budget-handed-on = سلم المشروع والوثائق في { $what }.
budget-chapters = أبواب النفقات
budget-chapter = الباب
budget-chapter-add = إضافة الباب
budget-chapter-drop = حذف الباب «{ $what }»
budget-order = يصوت على المداخيل أولا، ثم على النفقات بابا بابا ({ $what }). إذا كانت هذه النقطة هي ميزانية السنة فأدرجوا أبوابها.
budget-days = الآجال
budget-session-over = اختتمت الدورة.
budget-already-handed = سبق تدوين التسليم إلى اللجنة.
budget-without-commission = اختاروا أولا اللجنة التي تدرس هذه النقطة.
budget-handed-tomorrow = تاريخ التسليم في المستقبل.
budget-chapter-unnamed = حددوا اسم الباب.
budget-chapters-full = لائحة الأبواب مكتملة.
budget-chapter-voted = صوت على هذا الباب: لا يمكن حذفه.
done-budget-handed = دون التسليم إلى اللجنة.
done-budget-chapter = أضيف الباب.
done-budget-chapter-dropped = حذف الباب.
journal-budget-handed = سلم مشروع الميزانية ووثائقها إلى اللجنة
journal-budget-chapter-added = أضيف باب إلى الميزانية
journal-budget-chapter-dropped = حذف باب من الميزانية
request-outside-group = لا ينتمي أحد الموقعين على الأقل إلى هذا الفريق.
point-told-by-hand = يخبرون باليد لعدم توفرهم على بريد إلكتروني
point-mail-subject = جدول الأعمال: تدخلت السلطة
point-mail-added =
    السلام عليكم { $name }،
    أضافت السلطة بحكم القانون نقطة إلى جدول أعمال { $session } ({ $council }): { $title }.
    النقطة: { $address }
point-mail-opposed =
    السلام عليكم { $name }،
    تعرضت السلطة على نقطة من جدول أعمال { $session } ({ $council }): { $title }. لا يمكن للمجلس أن يتداول فيها ما لم يبت القضاء في التعرض.
    النقطة والأسباب وما يلي: { $address }
journal-point-notified = أخبر بتدخل السلطة بالبريد الإلكتروني
journal-point-news = تدخل السلطة: تركت إشعارات للرئيس أو للأعضاء
