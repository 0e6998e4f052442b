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
needs = ما تتطلبه
needs-majority = الأغلبية
needs-visa = التأشيرة
needs-no-vote = دون تصويت
needs-votes-cast = أغلبية الأصوات المعبر عنها
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
