registers = السجلات الورقية
registers-help = صفحات مرقمة يؤشر عليها الرئيس وكاتب المجلس ({ $what })
registers-year = السنة
registers-show = عرض
registers-none = لم تطبع أي صفحة بعد.
register-minutes = سجل المحاضر
register-deliberations = سجل المقررات
register-pages = الصفحات
register-act = الوثيقة
register-initials = التأشير
register-printed = طبع يوم { $what }
register-initialled = أشر عليه يوم { $what }
register-uninitialled = في انتظار التأشير
register-initial = تسجيل التأشير
register-initialled-day = اليوم الذي أشر فيه على الصفحات
register-initialled-when = يؤشر على الصفحات بعد طبعها، وإلى غاية اليوم على أبعد تقدير.
register-nobody-initials = لا أحد يمارس في ذلك اليوم إحدى المهمتين: الرئيس أو الكاتب.
register-already-initialled = سجل التأشير على هذه الصفحات من قبل.
register-scan = الصفحات المؤشر عليها
register-scan-add = إرفاق الصفحات المؤشر عليها (PDF)
register-print = طبع الصفحات الموالية
register-print-help = تأخذ الوثائق الموقعة الصفحات الموالية حسب ترتيبها. الصفحة المطبوعة لا تتغير.
register-waits = الوثيقة الموالية لم توقع بعد: { $what }
register-nothing-to-print = لا وثيقة موقعة تنتظر صفحاتها.
register-copy = نسخة من سجل المقررات مشهود بمطابقتها للأصل
register-copy-help = عند نهاية مدة الانتداب توجه إلى السلطة نسخة مشهود بمطابقتها للأصل ({ $what }). أرفقوا هذه الشهادة بالصفحات.
register-copy-print = طبع الشهادة
register-from = من سنة
register-to = إلى سنة
register-empty = لا صفحة في سجل المقررات لهذه السنوات.
paper-register-minutes = سجل المحاضر { $year }
paper-register-deliberations = سجل المقررات { $year }
paper-register-copy = نسخة من سجل المقررات مشهود بمطابقتها للأصل
paper-register-copy-certified = { PLURAL($count) ->
    [zero] لا وثيقة في سجل المقررات من { $from } إلى { $to } ({ $article }).
    [one] يشهد رئيس المجلس بأن النسخة المرفقة من سجل المقررات، من { $from } إلى { $to }، مطابقة للأصل: وثيقة واحدة ({ $article }).
    [two] يشهد رئيس المجلس بأن النسخة المرفقة من سجل المقررات، من { $from } إلى { $to }، مطابقة للأصل: وثيقتان ({ $article }).
    [few] يشهد رئيس المجلس بأن النسخة المرفقة من سجل المقررات، من { $from } إلى { $to }، مطابقة للأصل: { $count } وثائق ({ $article }).
    [many] يشهد رئيس المجلس بأن النسخة المرفقة من سجل المقررات، من { $from } إلى { $to }، مطابقة للأصل: { $count } وثيقة ({ $article }).
   *[other] يشهد رئيس المجلس بأن النسخة المرفقة من سجل المقررات، من { $from } إلى { $to }، مطابقة للأصل: { $count } وثيقة ({ $article }).
}
paper-register-line = رقم { $number }، من الصفحة { $first } إلى الصفحة { $last }: { $title }. SHA-256: { $sha256 }
done-register-printed = طبعت الصفحات: لم تعد أرقامها تتغير.
done-register-initialled = تم التسجيل.
journal-register-printed = طبع السجل ابتداء من الصفحة
journal-register-initialled = أشر على السجل ابتداء من الصفحة
journal-register-scanned = حفظت الصفحات المؤشر عليها ابتداء من الصفحة
