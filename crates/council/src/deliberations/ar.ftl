deliberation-number = المقرر عدد
deliberations-none = لم يتخذ أي مقرر بعد.
deliberation-stage-adopted = متخذ
deliberation-stage-prepared = في انتظار التوقيع
deliberation-stage-signed = موقع
deliberation-stage-sent = لدى السلطة
deliberation-stage-opposed = موضوع تعرض
deliberation-stage-enforceable = قابل للتنفيذ
deliberation-stage-visa-refused = رفضت التأشيرة
deliberation-stage-maintained = تشبث به المجلس
deliberation-stage-suspended = تنفيذه موقوف
deliberation-stage-replaced = حل محله مقرر آخر
deliberation-stage-withdrawn = تخلى عنه المجلس
deliberation-stage-annulled = قضي ببطلانه
deliberation-adopted-on = اتخذ يوم { $what }
deliberation-text = نص المقرر
deliberation-vote = التصويت
deliberation-paper = الوثيقة (PDF)
deliberation-scan = الأصل الموقع باليد
deliberation-scan-add = إرفاق الأصل الموقع باليد (PDF)
deliberation-posted = علق يوم { $what }
deliberation-published = نشر يوم { $what }
signing = التوقيع
signing-none = لم يتخذ أي مقرر في هذه الدورة.
signing-prepare = إعداد الوثائق للتوقيع
signing-prepare-help = تطبع وثيقة كل مقرر كما ستوقع، ثم لا تتغير.
signing-count = { PLURAL($count) ->
    [zero] لا شيء للتوقيع
    [one] وثيقة واحدة تنتظر توقيعكم
    [two] وثيقتان تنتظران توقيعكم
    [few] { $count } وثائق تنتظر توقيعكم
    [many] { $count } وثيقة تنتظر توقيعكم
   *[other] { $count } وثيقة تنتظر توقيعكم
}
signing-password = كلمة السر، من جديد
signing-do = توقيع المختار
signing-what = بهذا التوقيع تقرون بأن هذه الوثائق، بالبصمة الرقمية المبينة، هي ما اتخذه المجلس.
sign-none-chosen = لم تختاروا أي وثيقة.
deliberation-not-there = المقرر { $number } ليس في هذه المرحلة.
deliberations-already-prepared = أعدت الوثائق من قبل.
deliberation-already-published = نشر هذا المقرر من قبل.
scan-must-be-pdf = الأصل الموقع يرفق في ملف PDF.
done-adopted = صودق على النقطة: سجل المقرر برقمه.
done-vote-closed = أغلق التصويت.
done-papers-prepared = الوثائق جاهزة للتوقيع.
done-signed = وقعتم الوثائق المختارة.
done-scan-kept = حفظ الأصل الموقع.
paper-deliberation = مقرر عدد { $number }
paper-session-and-sitting = { $session }، جلسة { $day }
paper-given-the-law = بناء على { $law }؛
paper-given-the-report = وبناء على تقرير { $commission }؛
paper-first-vote = التصويت الأول ({ $sitting }): { $verdict }
paper-second-vote = التصويت الثاني ({ $sitting }): { $verdict }
paper-formula = إن مجلس { $council }، بعد المداولة والتصويت العلني، قرر ما يلي:
journal-deliberation-adopted = اتخذ المقرر عدد
journal-deliberation-prepared = أعد للتوقيع المقرر عدد
journal-deliberation-signed = اكتملت توقيعات المقرر عدد
journal-deliberation-scanned = حفظ الأصل الموقع للمقرر عدد
journal-deliberation-sent = أرسل إلى السلطة المقرر عدد
journal-deliberation-opposed = تعرض على المقرر عدد
journal-deliberation-enforceable = أصبح قابلا للتنفيذ المقرر عدد
journal-deliberation-visa-refused = رفضت التأشيرة على المقرر عدد
journal-deliberation-replaced = حل مقرر آخر محل المقرر عدد
journal-deliberation-withdrawn = تخلى المجلس عن المقرر عدد
journal-deliberation-maintained = تشبث المجلس بالمقرر عدد
journal-deliberation-cleared = زال التعرض على المقرر عدد
journal-deliberation-referred = أحيل على المحكمة الإدارية المقرر عدد
journal-deliberation-annulled = قضت المحكمة ببطلان المقرر عدد
journal-deliberation-posted = علق المقرر عدد
journal-deliberation-published = نشر المقرر عدد
