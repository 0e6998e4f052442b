petitions = العرائض
petitions-what = تودع لدى الرئيس مقابل وصل ({ $what }).
petitions-none = لا توجد عرائض.
petition-nth = العريضة رقم { $what }
petition-title = النقطة المطلوبة
petition-body = الأسباب والأهداف
petition-mandatary = الوكيل أو الممثل القانوني
petition-email = البريد الإلكتروني للوكيل
petition-received = تاريخ الإيداع
petition-received-on = أودعت في { $what }
petition-until = يبت فيها قبل نهاية يوم { $what }
petition-new = تسجيل عريضة
petition-register = التسجيل وتسليم الوصل
petition-receipt = الوصل
petition-letter = رسالة إلى الوكيل
petition-answer-awaited = في انتظار القرار
petition-answer-accepted = مقبولة
petition-answer-refused = مرفوضة
petition-decision = قرار المكتب
petition-decided-on = تاريخ القرار
petition-accept = تدوين القبول
petition-refuse = تدوين الرفض مع تعليله
petition-reason = أسباب الرفض
petition-notified = أخبر الوكيل بالبريد الإلكتروني في { $what }
petition-without-mandatary = حددوا اسم الوكيل أو الممثل القانوني.
petition-without-title = حددوا النقطة التي تطلب العريضة إدراجها.
petition-from-tomorrow = تاريخ الإيداع في المستقبل.
petition-email-unreadable = تعذرت قراءة هذا العنوان الإلكتروني.
petition-text-too-long = هذا النص طويل جدا.
petition-already-decided = سبق للمكتب أن بت في هذه العريضة.
petition-decided-when = يتخذ القرار بين إيداع العريضة واليوم.
petition-without-reason = اكتبوا أسباب الرفض: تبلغ إلى الوكيل.
petition-mail-subject = عريضتكم
petition-mail-accepted =
    { $name }،

    قبل مكتب { $council } العريضة رقم { $number }: «{ $title }».
    { $verdict }
petition-mail-refused =
    { $name }،

    لم يقبل مكتب { $council } العريضة رقم { $number }: «{ $title }».
    الأسباب: { $reason }
    { $verdict }
paper-petition-receipt = وصل
paper-petition-letter = رسالة
paper-petition-subject = عريضة: { $title }
paper-petition-received = تسلم الرئيس من { $name }، بتاريخ { $day }، العريضة المسجلة تحت رقم { $number }. وسلم له هذا الوصل ({ $article }).
paper-petition-accepted = { $name }: قبل مكتب المجلس، بتاريخ { $decided }، العريضة رقم { $number } التي أودعتموها في { $day }.
paper-petition-refused = { $name }: لم يقبل مكتب المجلس، بتاريخ { $decided }، العريضة رقم { $number } التي أودعتموها في { $day }، للأسباب التالية.
done-petition-received = سجلت العريضة: سلموا وصلها.
done-petition-accepted = قبلت العريضة: تدرج نقطتها في الدورة العادية المقبلة التي ما زال جدول أعمالها مفتوحا.
done-petition-refused = سجل الرفض وأخبر به الوكيل.
journal-petition-received = تم التوصل بعريضة
journal-petition-accepted = قبل المكتب عريضة
journal-petition-refused = رفض المكتب عريضة
journal-petition-notified = بلغ القرار في شأن عريضة بالبريد الإلكتروني
