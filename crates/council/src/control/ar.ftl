control-authority = سلطة المراقبة
control-decisions = المقررات أمام سلطة المراقبة
control-expected-on = إذا لزمت السلطة الصمت، يصبح قابلا للتنفيذ ابتداء من { $what }.
control-reason = أسباب التعرض
control-oppose = التعرض على المقرر
control-all-pieces = جميع الوثائق المحالة
control-oppose-until = التعرض على المقرر، في أجل أقصاه { $what }
control-visa-until = الجواب على طلب التأشيرة، في أجل أقصاه { $what }
control-reasons-until = في حالة الرفض، تبلغ أسبابه إلى الرئيس إلى غاية { $what }
control-reasons-over = انتهى الأجل
control-visa-give = منح التأشيرة
control-visa-refuse = رفض التأشيرة
control-visa-reason = أسباب رفض التأشيرة
control-receipt-first = تسلموا الإرسالية أولا.
control-reason-missing = اكتبوا الأسباب بالعربية أو بالفرنسية.
control-reason-too-long = التعليل طويل جدا: أرفقوه بمراسلة.
control-already-opposed = سبق التعرض على هذا المقرر.
control-too-late = انتهى أجل التعرض.
control-no-visa-awaited = لا تنتظر أي تأشيرة على هذا المقرر الآن.
council-without-authority = لم تحدد سلطة المراقبة لهذا المجلس.
parcel-agenda = جدول الأعمال
parcel-register = سجل الحضور
parcel-acts = المحضر والمقررات
parcel-send-agenda = إرسال جدول الأعمال إلى سلطة المراقبة
parcel-send-register = إرسال سجل الحضور إلى سلطة المراقبة
parcel-send-acts = إرسال المحضر والمقررات إلى سلطة المراقبة
transmission-none = لم يرسل بعد.
transmission-slip = ورقة الإرسال
transmission-sent = أرسل في { $what }
transmission-received = تسلم في { $what }
transmission-awaits-receipt = في انتظار وصل التسليم
transmission-pieces = { PLURAL($count) ->
    [zero] لا وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
transmission-agenda-version = جدول الأعمال، الصيغة { $what }
transmission-register-missed = سجل الحضور، الاجتماع المنعقد دون نصاب يوم { $what }
transmission-register-of = سجل الحضور، الجلسة { $count }
resignations-name = الإخبار بالإقالة بحكم القانون
resignations-subject = الأعضاء الذين يعتبرون مقالين بحكم القانون، { $session }
resignations-found = عاين المجلس إقالة الأعضاء الآتية أسماؤهم بحكم القانون:
transmission-already-sent = سبق إرسال هذه الوثائق.
transmission-before-closing = ترسل هذه الوثائق بعد اختتام الدورة.
transmission-minutes-unsigned = لم يوقع المحضر بعد.
transmission-acts-unsigned = { PLURAL($count) ->
    [zero] كل المقررات موقعة.
    [one] مقرر واحد لم يوقع بعد.
    [two] مقرران لم يوقعا بعد.
    [few] { $count } مقررات لم توقع بعد.
    [many] { $count } مقررا لم توقع بعد.
   *[other] { $count } مقرر لم توقع بعد.
}
transmission-already-received = سبق تسليم وصل عن هذه الإرسالية.
receipt = وصل التسليم
receipt-number = رقم الوصل
receipt-day = تاريخ التوصل
receipt-scan = الوصل ممسوحا ضوئيا (PDF)
receipt-give = تسليم الوصل
receipt-give-sure-agenda = يسلم إلى المجلس وصل مؤرخ بهذا اليوم. تحتسب آجالكم ابتداء من اليوم، ويبينها مكتبكم مع موادها.
receipt-give-sure-register = يسلم إلى المجلس وصل مؤرخ بهذا اليوم.
receipt-give-sure-acts = يسلم إلى المجلس وصل مؤرخ بهذا اليوم. تحتسب آجالكم ابتداء من اليوم، ويبينها مكتبكم مع موادها.
receipt-on-paper = تسجيل وصل سلم على الورق
receipt-number-missing = أدخلوا رقم الوصل كما سلم.
receipt-day-impossible = تاريخ التوصل يقع بين يوم الإرسال واليوم.
paper-transmission-agenda = إرسال جدول أعمال { $session }
paper-transmission-register = إرسال سجل حضور { $session }
paper-transmission-acts = إرسال محضر ومقررات { $session }
paper-transmission-text = تجدون رفقته الوثائق المبينة في الجدول أدناه، المتعلقة بـ{ $session }.
paper-receipt-by-hand = توصلنا بالوثائق المبينة أعلاه.
paper-receipt-given = توصلنا بالوثائق المبينة أعلاه بطريقة إلكترونية في { $when }. العون: { $name }.
done-transmitted = أرسلت الوثائق إلى سلطة المراقبة.
done-receipt-kept = حفظ الوصل.
done-acknowledged = سلم الوصل بتاريخ اليوم.
done-opposed = سجل التعرض وأخبر به المجلس.
done-visa-given = منحت التأشيرة، وأخبر المجلس بذلك.
done-visa-refused = رفضت التأشيرة، وأخبر المجلس بذلك مع الأسباب.
journal-control-recounted = أعيد احتساب أجل التنفيذ بعد تغيير العطل
journal-visa-given = منحت التأشيرة
dispute = ما بعد التعرض أو رفض التأشيرة
dispute-where = وضعية المقرر
dispute-next = ما يمكن تدوينه الآن
dispute-so-far = ما وقع
dispute-opposed = تعرض السلطة
dispute-visa-refused = رفض التأشيرة
dispute-by = بأي مقرر
dispute-by-none = — اختاروا —
dispute-day = اليوم
dispute-reference = رقم الملف أو المراسلة
dispute-reason = الأسباب
dispute-paper = الوثيقة (PDF)
dispute-paper-add = الوثيقة ممسوحة ضوئيا (PDF)
dispute-not-there = لم يبلغ المقرر هذه المرحلة: أعيدوا تحميل الصفحة.
dispute-successor-missing = اختاروا المقرر الذي أجاب به المجلس.
dispute-successor-unfit = هذا المقرر غير لاحق لجواب السلطة.
dispute-day-impossible = يقع اليوم بعد الإجراء السابق ولا يتجاوز اليوم الحالي.
dispute-reference-too-long = يتجاوز الرقم 60 حرفا.
deed-changed = اتخذ المجلس مقررا آخر
deed-dropped = تخلى المجلس عن المقرر
deed-maintained = تشبث المجلس بالمقرر
deed-lifted = تتراجع السلطة عن تعرضها
deed-referred = الإحالة على المحكمة الإدارية
deed-stayed = القضاء الاستعجالي: إيقاف التنفيذ
deed-stay-dismissed = القضاء الاستعجالي: رفض إيقاف التنفيذ
deed-annulled = الحكم: بطلان المقرر
deed-upheld = الحكم: رفض طلب البطلان
deed-help-changed = يحمل المقرر الجديد رقمه الخاص؛ ويبقى كلاهما مقروءا ويحيل أحدهما على الآخر.
deed-help-dropped = بينوا السبب. وإذا تم ذلك بمقرر فاختاروه.
deed-help-maintained = درسه المجلس من جديد وأكده دون تغيير.
deed-help-lifted = يستأنف المقرر مساره؛ بينوا السبب.
deed-help-referred = أرفقوا المقال المسجل بكتابة الضبط. يوقف التنفيذ إلى حين بت القضاء الاستعجالي.
deed-help-stayed = أرفقوا الأمر.
deed-help-stay-dismissed = أرفقوا الأمر.
deed-help-annulled = أرفقوا الحكم. لا يبقى للمقرر أثر، ويطلع العموم على ذلك.
deed-help-upheld = أرفقوا الحكم.
done-dispute-noted = تم تدوين الإجراء.
journal-control-deed = ما بعد التعرض أو رفض التأشيرة، المقرر عدد
control-follow = ما بعد التعرض أو الرفض
control-answers-to = جواب عن المقرر عدد
dispute-examination = الدراسة من جديد
dispute-listed = مدرج في جدول أعمال الدورة
dispute-session = الدورة
dispute-list = الإدراج في جدول الأعمال
dispute-point = دراسة المقرر عدد { $number } من جديد: { $title }
done-dispute-listed = أدرجت الدراسة من جديد في جدول الأعمال.
parcel-visa = طلب التأشيرة
parcel-send-visa = طلب التأشيرة من الجهة المختصة
transmission-visa-with-acts = يوجه طلب التأشيرة مع المقررات.
receipt-give-sure-visa = يسلم إلى المجلس وصل مؤرخ بهذا اليوم. تحتسب آجالكم ابتداء من اليوم، ويبينها مكتبكم مع موادها.
paper-transmission-visa = طلب التأشير على مقررات { $session }
paper-transmission-visa-asked = تطلب التأشيرة على المقررات التالية: { $numbers } ({ $article }).
paper-answer-subject = المقرر عدد { $number } ({ $council }): { $title }
paper-answer-reasons = الأسباب:
paper-answer-date = في { $what }
answer-opposition = التعرض على مقرر
answer-visa-given = منح التأشيرة على المقرر
answer-visa-refused = رفض التأشيرة على المقرر
answer-visa = الجواب على طلب التأشيرة
control-visa-on-paper = تسجيل جواب على التأشيرة سلم على الورق
control-visa-answer = الجواب
control-visa-number = رقم الجواب
control-visa-day = بتاريخ
control-where = وضعية المقرر أمام السلطة
control-told = أخبر الرئيس بذلك بالبريد الإلكتروني في { $what }.
control-mail = { $name }،

    { $what }: المقرر عدد { $number } لمجلسكم ({ $council })، «{ $title }».

    { $reason }

    تجدون الرسالة رفقته. وضعية المقرر وما يمكن القيام به:
    { $address }
journal-visa-asked = طلبت التأشيرة، ورقة الإرسال رقم
journal-visa-request-received = تسلم طلب التأشيرة، الوصل رقم
journal-control-notice-sent = أخبر الرئيس بالبريد الإلكتروني
authority-desk = مكتب سلطة المراقبة
matters-count = { PLURAL($count) ->
    [zero] لا شيء في الانتظار
    [one] أمر واحد في الانتظار
    [two] أمران في الانتظار
    [few] { $count } أمور في الانتظار
    [many] { $count } أمرا في الانتظار
   *[other] { $count } أمر في الانتظار
}
matters-none = لا شيء ينتظر جوابكم
matters-none-help = هنا يظهر كل ما ترسله إليكم مجالسكم، والأكثر استعجالا أولا.
matters-none-here = لا شيء يطابق هذا الاختيار.
matters-more = التتمة
matters-tally = في الانتظار
matters-choose = اختيار
matters-council = المجلس
matters-kind = النوع
matters-all = الكل
matter-receipt = وصل يجب تسليمه
matter-order = قرار للرئيس يسلم وصله
matter-opposition = تعرض ممكن
matter-visa = تأشيرة تمنح أو ترفض
matter-referral = مقرر تشبث به المجلس
matter-agenda = جدول أعمال متوصل به: نقط تضاف إليه أو يتعرض عليها
matter-asked-on = طلبت بتاريخ { $what }
matter-asked-until = تعقد في أجل أقصاه { $what }
matter-opposed = تم التعرض، ينتظر من المجلس إجراء فحص جديد
matter-asked = دورة طلبتموها ولم يستدع لها المجلس بعد
matter-extension = دورة ممددة
matter-days-left = { PLURAL($count) ->
    [zero] آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوما
   *[other] بقي { $count } يوم
}
relays = محاضر ومقررات المقاطعات
relays-help = يوجهها رئيس مجلس الجماعة إلى العامل ({ $what }).
relays-none = لم توجه أي مقاطعة محاضرها ومقرراتها بعد.
relay-done = وجهت إلى العامل
relay-until = توجه إلى العامل قبل نهاية { $what }
relay-onward = ورقة إرسال الجماعة رقم
relay-pass-on = التوجيه إلى العامل
relay-receipt-sure = يسلم إلى المقاطعة وصل مؤرخ بهذا اليوم. ومنه يحتسب أجل التوجيه إلى العامل ({ $what }).
relay-to-commune = وجه إلى رئيس مجلس الجماعة، ورقة الإرسال
paper-relay-recipient = إلى رئيس المجلس ({ $council })
paper-transmission-relayed = هذه الوثائق صادرة عن مجلس مقاطعة ({ $council })؛ ويوجهها رئيس مجلس الجماعة.
done-relay-received = سلم الوصل للمقاطعة.
done-relay-passed-on = وجهت محاضر ومقررات المقاطعة إلى العامل.
journal-relay-sent = وجهت مقاطعة محضرها ومقرراتها إلى الجماعة، إرسالية رقم
journal-relay-received = سلم وصل عن محضر ومقررات مقاطعة، رقم
journal-relay-passed-on = وجه محضر ومقررات مقاطعة إلى العامل، إرسالية رقم
