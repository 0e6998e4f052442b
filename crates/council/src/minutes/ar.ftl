minutes = محضر الدورة
minutes-stage-draft = قيد التحرير
minutes-stage-approved = في انتظار التوقيع
minutes-stage-signed = موقع
minutes-opening = افتتاح الدورة
minutes-closing = اختتام الدورة
minutes-add = إضافة إلى المحضر: المناقشة، الملاحظات
minutes-note = نص يضاف إلى المحضر
minutes-save = حفظ
minutes-paper = محضر الدورة
minutes-to-deliberations = مقررات الدورة
minutes-of-the-past = دورة سابقة: محضرها لم يحرر هنا.
minutes-approve = اعتماد النص
minutes-approve-help = بعد الاعتماد يطبع المحضر ولا يتغير، ثم يوقعه الرئيس والكاتب.
minutes-sign = توقيع المحضر
minutes-sign-help = بتوقيعكم تقرون بأن هذا المحضر، بالبصمة الرقمية المبينة، هو محضر الدورة.
minutes-give = تسليم المحضر للأعضاء
minutes-copies = نسخ الأعضاء
minutes-copies-given = { PLURAL($count) ->
    [zero] لم تسلم أي نسخة
    [one] سلمت نسخة واحدة
    [two] سلمت نسختان
    [few] سلمت { $count } نسخ
    [many] سلمت { $count } نسخة
   *[other] سلمت { $count } نسخة
}
minutes-copies-opened = { PLURAL($count) ->
    [zero] لم تفتح أي نسخة
    [one] فتحت نسخة واحدة
    [two] فتحت نسختان
    [few] فتحت { $count } نسخ
    [many] فتحت { $count } نسخة
   *[other] فتحت { $count } نسخة
}
minutes-scan = الأصل الموقع باليد
minutes-scan-add = إرفاق الأصل الموقع باليد (PDF)
minutes-before-opening = لم تفتتح الدورة: لا محضر بعد.
minutes-before-closing = يعتمد المحضر بعد اختتام الدورة.
minutes-already-approved = اعتمد المحضر: لم يعد نصه يتغير.
minutes-not-there = المحضر ليس في هذه المرحلة.
minutes-already-given = سلم المحضر للأعضاء من قبل.
minutes-note-too-long = النص طويل جدا: أرفقوه بالمحضر.
minutes-mail = 
    السيد(ة) { $name }،
    
    تجدون رفقته محضر { $session } لـ{ $council } ({ $article }).
paper-minutes-of = محضر { $session }
paper-minutes-departure = { $name } — { $verdict }
paper-minutes-refused-requests = أحاط الرئيس المجلس علما، دون مناقشة، بطلبات إدراج النقط التي رفضت ({ $article }):
paper-minutes-refused-request = «{ $title }»، بطلب من { $names }؛ الأسباب: { $reason }
paper-minutes-opposed = تعرضت سلطة المراقبة بتاريخ { $day } على النقطة «{ $title }»، ولم يبت القاضي بعد ({ $article }).
paper-minutes-opposition-upheld = تعرضت سلطة المراقبة بتاريخ { $day } على النقطة «{ $title }»، وأخرجها القاضي من جدول الأعمال ({ $article }).
paper-minutes-opposition-dismissed = تعرضت سلطة المراقبة بتاريخ { $day } على النقطة «{ $title }»، ورفض القاضي هذا التعرض ({ $article }).
paper-minutes-opening = انعقد مجلس { $council } في إطار { $session }، بناء على الاستدعاء المؤرخ في { $convened }، برئاسة { $president }.
paper-minutes-missed = اجتماع { $day }: { $verdict }
paper-minutes-called-again = استدعي الأعضاء مرة ثانية يوم { $on }. { $days }
paper-minutes-later-sitting = { PLURAL($count) ->
    [zero] { $sitting }: لم يحضر أحد.
    [one] { $sitting }: حضر عضو واحد.
    [two] { $sitting }: حضر عضوان.
    [few] { $sitting }: حضر { $count } أعضاء.
    [many] { $sitting }: حضر { $count } عضوا.
   *[other] { $sitting }: حضر { $count } عضو.
}
paper-minutes-present = الحاضرون: { $names }.
paper-minutes-excused = الغائبون بعذر: { $names }.
paper-minutes-absent = الغائبون: { $names }.
paper-minutes-left-second-vote = { PLURAL($count) ->
    [zero] لا نقطة تنتظر تصويتها الثاني.
    [one] نقطة واحدة لم تعرض على التصويت الثاني: { $points }.
    [two] نقطتان لم تعرضا على التصويت الثاني: { $points }.
    [few] { $count } نقط لم تعرض على التصويت الثاني: { $points }.
    [many] { $count } نقطة لم تعرض على التصويت الثاني: { $points }.
   *[other] { $count } نقطة لم تعرض على التصويت الثاني: { $points }.
}
paper-minutes-left-deferred = { PLURAL($count) ->
    [zero] لم تؤجل أي نقطة.
    [one] أجلت نقطة واحدة: { $points }.
    [two] أجلت نقطتان: { $points }.
    [few] أجلت { $count } نقط: { $points }.
    [many] أجلت { $count } نقطة: { $points }.
   *[other] أجلت { $count } نقطة: { $points }.
}
paper-order-suspended = { $when }، { $sitting }: رفعت الجلسة مؤقتا. { $said }
paper-order-resumed = { $when }، { $sitting }: استؤنفت الجلسة. { $said }
paper-order-warned = { $when }، { $sitting }: توجيه إنذار إلى { $name }. { $said }
paper-order-expelled = { $when }، { $sitting }: طرد { $name } من الجلسة. { $said }
paper-order-kept = { $when }، { $sitting }: عرض طرد { $name } على التصويت. { $said }
paper-order-closed = { $when }، { $sitting }: جلسة غير مفتوحة للعموم. { $said }
paper-order-stays-public = { $when }، { $sitting }: عرض عقد جلسة غير مفتوحة للعموم على التصويت. { $said }
paper-order-reopened = { $when }، { $sitting }: عادت الجلسة عمومية. { $said }
paper-order-asking = طلب ذلك ({ $count }): { $names }.
paper-order-for = الموافقون ({ $count }): { $names }.
paper-order-against = المعارضون ({ $count }): { $names }.
paper-order-abstaining = الممتنعون ({ $count }): { $names }.
paper-minutes-closing-short = ورفعت الجلسة واختتمت الدورة يوم { $when }.
paper-minutes-closing = وبعد استنفاد جدول الأعمال، رفعت الجلسة واختتمت الدورة يوم { $when }.
paper-minutes-report = تقرير { $commission }:
paper-minutes-not-studied = لم تدرس اللجنة هذه النقطة ({ $article }).
paper-minutes-taken-up = قرر المجلس دون مناقشة أن يتداول في هذه النقطة التي لم تدرسها اللجنة. التصويت الأولي: { $verdict }
paper-minutes-turned-down = التصويت الأولي، دون مناقشة، على التداول في النقطة أو عدم التداول فيها: { $verdict }
paper-minutes-noted = أخذ المجلس علما بالتقرير.
paper-minutes-deferred = أجلت النقطة. { $reason }
paper-minutes-withdrawn = سحبت النقطة. { $reason }
paper-minutes-not-deliberated = قرر المجلس دون مناقشة ألا يتداول في النقطة.
paper-minutes-second-sitting = تعرض النقطة على التصويت في جلسة ثانية.
done-minutes-written = حفظ ما كتبتم في المحضر.
done-minutes-approved = اعتمد المحضر: هو جاهز للتوقيع.
done-minutes-signed = وقعتم المحضر.
done-minutes-given = سلم المحضر للأعضاء.
journal-minutes-begun = بدأ تحرير المحضر
journal-minutes-written = عدل مشروع المحضر
journal-minutes-approved = اعتمد نص المحضر
journal-minutes-signed = اكتملت توقيعات المحضر
journal-minutes-scanned = حفظ الأصل الموقع للمحضر
journal-minutes-copy-sent = أرسلت نسخة المحضر إلى عضو
journal-minutes-opened = فتح عضو نسخته من المحضر
paper-minutes-questions = الأجوبة عن الأسئلة الكتابية ({ $sitting }):
paper-minutes-questions-unset = الأسئلة الكتابية المسجلة للدورة، دون تحديد جلسة للأجوبة:
paper-minutes-question-answered = السؤال رقم { $number } من { $name }: «{ $title }». جواب { $by }: { $answer }
paper-minutes-question-unanswered = السؤال رقم { $number } من { $name }: «{ $title }». لم يتلق جوابا.
paper-minutes-question-carried = السؤال رقم { $number } من { $name }: «{ $title }». بقي دون جواب، وأجل بطلب من صاحبه إلى الدورة الموالية.
paper-minutes-receipts = التصويت على مجموع المداخيل. { $verdict }
paper-minutes-expenses = التصويت على مجموع النفقات. { $verdict }
paper-minutes-chapter = التصويت على نفقات باب «{ $title }». { $verdict }
