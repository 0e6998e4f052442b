convocation-title = استدعاء الأعضاء
seal-do = ختم الملف وتوجيه الاستدعاء
seal-sure = يختم الملف نهائيا: جدول الأعمال والوثائق لن تتغير بعد ذلك.
seal-members = { PLURAL($count) ->
    [zero] لا أعضاء
    [one] يستدعى عضو واحد
    [two] يستدعى عضوان
    [few] يستدعى { $count } أعضاء
    [many] يستدعى { $count } عضوا
   *[other] يستدعى { $count } عضو
}
seal-possible = الملف جاهز للختم.
seal-receipt-awaited = لم تسلم السلطة بعد وصل جدول الأعمال: يمكنها أن تدرج فيه نقطا أو تتعرض على بعض نقطه. أما الملف المختوم فلا يتغير بعد ذلك.
seal-authority-until = يمكن للسلطة، إلى غاية { $what }، أن تدرج نقطا في جدول الأعمال أو تتعرض على بعض نقطه. أما الملف المختوم فلا يتغير بعد ذلك.
seal-no-mailer = لم يضبط خادم البريد: ستبقى الرسائل في الانتظار إلى أن يضبط.
seal-without-agenda = احصروا جدول الأعمال أولا.
seal-unsettled-changes = تغير جدول الأعمال منذ آخر صيغة: احصروا صيغة جديدة أولا.
seal-without-members = لا يوجد أعضاء مزاولون مهامهم.
seal-too-late = فات أجل الاستدعاء لهذا التاريخ.
seal-incomplete = الوثائق الواجب إرفاقها بالإشعار غير كاملة.
sealed-at = ختم الملف يوم { $what }
sealed-papers = الوثائق المختومة
seal-digest = بصمة الختم
reach = من بلغه الاستدعاء
reach-opened = فتح
reach-received = توصل
reach-sent = أرسل
reach-not-reached = لم يبلغ بعد
reach-answered = { PLURAL($count) ->
    [zero] لم يجب أحد
    [one] أجاب عضو واحد
    [two] أجاب عضوان
    [few] أجاب { $count } أعضاء
    [many] أجاب { $count } عضوا
   *[other] أجاب { $count } عضو
}
reach-unopened = { PLURAL($count) ->
    [zero] فتح الجميع استدعاءه
    [one] عضو واحد لم يفتح استدعاءه
    [two] عضوان لم يفتحا استدعاءهما
    [few] { $count } أعضاء لم يفتحوا استدعاءهم
    [many] { $count } عضوا لم يفتحوا استدعاءهم
   *[other] { $count } عضو لم يفتحوا استدعاءهم
}
remind = تذكير من لم يفتح
reminder-too-soon = ذكر الأعضاء قبل أقل من ساعة.
reminder-nobody = لا أحد يمكن تذكيره بالبريد الإلكتروني.
reminder-out-of-time = لا يذكر الأعضاء إلا بين الاستدعاء والافتتاح.
channel-application = في التطبيق
channel-mail = البريد الإلكتروني
channel-paper = الورق
member-letter = الرسالة
member-sent = أرسلت
member-received = توصل بها
member-opened = فتحت
member-answer = الجواب
slip-add = إرفاق الوصل الموقع
answer-attends = الحضور
answer-excused = الاعتذار
paper-list = لائحة التسليم باليد
posting-notice = إعلان للتعليق
third-meeting-notice = إخبار الأعضاء بدون بريد إلكتروني
paper-third-meeting-name = إخبار
paper-third-meeting = افتتاح { $session }
paper-third-meeting-text = تفتتح إذن { $session } يوم { $day } على الساعة { $hour } بـ{ $place }. يبقى جدول الأعمال المختوم كما هو. هذا إخبار للأعضاء وليس استدعاء جديدا.
posting-do = علق الإعلان بمقر المجلس
posting-done = علق جدول الأعمال
agenda-already-posted = سبق تدوين التعليق.
sealed-same-file = في الوثيقة نفسها أعلاه
seal-unfinished = ما ينقص النقط
letters-hand = سلمت الرسائل الورقية للعون
letters-already-handed = سلمت الرسائل الورقية من قبل.
purpose-reminder = تذكير
purpose-convocation = استدعاء
purpose-third-meeting = الاجتماع الثالث
second-call-title = الاستدعاء الثاني
second-call-same = يبقى جدول الأعمال والوثائق كما في الاستدعاء الأول، وتحتفظ الجلسات الموالية بالمدة الفاصلة عن الافتتاح.
second-call-day = يوم الاجتماع الثاني
second-call-do = توجيه استدعاء ثان
second-call-sealed = الاستدعاء الثاني
first-call-sealed = ختم الأول يوم { $what }
second-call-not-needed = لم ينعقد أي اجتماع لهذه الدورة دون نصاب: لا محل لاستدعاء ثان.
second-call-postponed = لا استدعاء ثانيا لهذه الدورة.
second-call-already = استدعي الأعضاء مرة ثانية من قبل.
second-call-in-the-past = لا ينعقد الاجتماع الثاني قبل الغد.
second-call-out-of-days = اختاروا يوما داخل الأجل القانوني.
third-meeting-set = لم يكتمل النصاب القانوني في الاجتماع الثاني. ينعقد الاجتماع الثالث { $what }، بالمكان نفسه وفي الساعة نفسها، كيفما كان عدد الحاضرين: لا يلزم أي استدعاء جديد، ويبقى جدول الأعمال المختوم على حاله، ويخبر الأعضاء بذلك.
postponed-meeting-set = لم يكتمل النصاب القانوني في الاجتماع. تؤجل الدورة التي طلبتها السلطة إلى { $what } وتعقد حينئذ كيفما كان عدد الحاضرين: لا استدعاء جديدا، ويخبر الأعضاء بذلك.
done-convened-again = ختم الاستدعاء الثاني ووجه إلى الأعضاء.
journal-third-meeting-told = أخبر أعضاء بالاجتماع الثالث، عددهم
second-convocation-mail-subject = استدعاء ثان: { $session }
second-convocation-mail =
    السيد(ة) { $name }،
    
    لعدم اكتمال النصاب القانوني في الاجتماع الأول، تستدعون مرة ثانية لحضور { $session } لـ{ $council }، التي تفتتح يوم { $day } على الساعة { $hour } بـ{ $place }. جدول الأعمال والوثائق لم يتغيرا.
    
    لفتح وثائق الدورة والإقرار بالتوصل والجواب، دون كلمة سر:
    { $address }
    
    رسالة الاستدعاء مرفقة. هذا الرابط شخصي: لا ترسلوه إلى غيركم.
postponed-meeting-mail-subject = دورة مؤجلة: { $session }
postponed-meeting-mail =
    السيد(ة) { $name }،
    
    لعدم اكتمال النصاب القانوني في الاجتماع، تفتتح { $session } لـ{ $council }، التي طلبتها السلطة، يوم { $day } على الساعة { $hour } بـ{ $place }، كيفما كان عدد الأعضاء الحاضرين. هذا إخبار فقط: القانون يحدد هذا اليوم ولا يشترط استدعاء جديدا.
    
    وثائق الدورة:
    { $address }
third-meeting-mail-subject = الاجتماع الثالث: { $session }
third-meeting-mail =
    السيد(ة) { $name }،
    
    لعدم اكتمال النصاب القانوني في الاجتماع الثاني، تفتتح { $session } لـ{ $council } يوم { $day } على الساعة { $hour } بـ{ $place }، كيفما كان عدد الأعضاء الحاضرين. هذا إخبار فقط: القانون يحدد هذا اليوم ولا يشترط استدعاء جديدا.
    
    وثائق الدورة:
    { $address }
paper-second-convocation-subject = استدعاء ثان لحضور { $session }
paper-second-convocation-why = اجتمع المجلس { $day } دون أن يكتمل النصاب القانوني.
paper-second-convocation-text = وعليه، يشرفني أن أستدعيكم مرة ثانية لحضور { $session } التي سيعقدها مجلس { $council }، والتي ستفتتح { $day }، وذلك في التواريخ والساعات والمكان المبينة بعده. وجدول الأعمال والوثائق المرفقة هي نفسها المرفقة بالاستدعاء الأول.
paper-second-announcement = لعدم اكتمال النصاب القانوني في الاجتماع الأول، ينهي رئيس مجلس { $council } إلى علم العموم أن المجلس سيعقد { $session } في جلسات عمومية، أجل افتتاحها إلى { $day }.
delivery-waiting = في الانتظار
own-title = استدعاؤكم
own-none = لم تستدعوا إلى هذه الدورة.
own-open = فتح وثائق الدورة
own-open-help = فتح الوثائق يثبت أنكم توصلتم بها.
own-receipt = أقر بالتوصل بالاستدعاء
own-received = أقررتم بالتوصل.
own-answer = هل ستحضرون؟
own-attends = سأحضر
own-excused = أعتذر
own-reason = سبب الاعتذار
own-answer-do = إرسال الجواب
own-answered = جوابكم: { $what }
own-letter = رسالة الاستدعاء (PDF)
own-for = السيدة أو السيد { $what }
enclosure-agenda = جدول الأعمال
enclosure-timetable = الجدولة الزمنية للجلسات والنقط المبرمجة فيها
answer-after-the-opening = افتتحت الدورة: لم يعد الجواب ممكنا. الغياب يدون في الجلسة.
answer-without-reason = اكتبوا سبب الاعتذار: المجلس هو الذي يقبله.
answer-reason-too-long = السبب طويل جدا.
convocation-mail-subject = استدعاء: { $session }
reminder-mail-subject = تذكير: { $session }
convocation-mail = 
    السيد(ة) { $name }،
    
    تستدعون لحضور { $session } لـ{ $council }، التي تفتتح يوم { $day } على الساعة { $hour } بـ{ $place }.
    
    لفتح وثائق الدورة والإقرار بالتوصل والجواب، دون كلمة سر:
    { $address }
    
    رسالة الاستدعاء مرفقة. هذا الرابط شخصي: لا ترسلوه إلى غيركم.
reminder-mail = 
    السيد(ة) { $name }،
    
    نذكركم بأن { $session } لـ{ $council } تفتتح يوم { $day } على الساعة { $hour } بـ{ $place }. لم تفتحوا بعد وثائقها.
    
    لفتحها والجواب، دون كلمة سر:
    { $address }
done-convened = ختم الملف ووجه الاستدعاء.
done-reminded = سيذكر الأعضاء بالبريد الإلكتروني.
done-agenda-posted = تم تدوين تعليق جدول الأعمال.
done-letters-handed = تم تدوين تسليم الرسائل.
done-slip-kept = حفظ الوصل الموقع.
done-papers-opened = هذه وثائق الدورة.
done-receipt-given = سجل إقراركم بالتوصل.
done-answered = سجل جوابكم.
enclosure-points = النقط التي سيتداول المجلس بشأنها في كل جلسة
enclosure-of-point = النقطة { $number }: { $title }
paper-convocation-to = استدعاء لحضور { $session }
paper-convocation-subject = استدعاء لحضور { $session }
paper-salutation = سلام تام بوجود مولانا الإمام المؤيد بالله،
paper-convocation-text = وبعد، يشرفني أن أستدعيكم لحضور { $session } التي سيعقدها مجلس { $council }، والتي ستفتتح { $day }، وذلك في التواريخ والساعات والمكان المبينة بعده. وتجدون رفقته جدول الأعمال والجدولة الزمنية للجلسات والنقط التي سيتداول المجلس بشأنها في كل جلسة والوثائق ذات الصلة.
paper-closing = وتقبلوا فائق التقدير والاحترام، والسلام.
paper-acknowledgement = المرجو توقيع الوصل أسفله وإرجاعه إلى كتابة المجلس، أو الإقرار بالتوصل عبر الرابط الوارد في الرسالة الإلكترونية.
paper-notice = إعلان عن انعقاد { $session }
paper-announcement = ينهي رئيس مجلس { $council } إلى علم العموم أن المجلس سيعقد { $session } في جلسات عمومية، تفتتح { $day }.
paper-hand-list = سجل تسليم استدعاءات { $session }
paper-hand-list-instructions = يتسلم الأعضاء المبينة أسماؤهم أسفله استدعاءاتهم باليد في العنوان المصرح به. ويوقع كل عضو مع بيان يوم وساعة التسليم، وفي حالة الغياب أو الرفض يثبت العون ذلك.
paper-bearer = العون المكلف بالتبليغ
paper-without-email = لم يصرح بعنوان إلكتروني
paper-no-address = لم يصرح بأي عنوان
journal-convocation-sealed = ختم ملف الاستدعاء
journal-summons-sent = أرسل استدعاء عضو
journal-summons-received = توصل عضو باستدعائه
journal-summons-opened = فتح عضو وثائق الدورة
journal-summons-answered = أجاب عضو على الاستدعاء
journal-members-reminded = ذكر الأعضاء، عددهم
seal-agenda-unsent = لم ترسل الصيغة الأخيرة لجدول الأعمال إلى سلطة المراقبة: أرسلوها أولا.
addenda = إضافات إلى ملف الاستدعاء
addendum-nth = الإضافة رقم { $what } إلى ملف الاستدعاء
addendum-sealed-at = ختمت في { $what }؛ ويبقى ملف الاستدعاء كما ختم.
addendum-list = لائحة الوثائق للطبع
addendum-new = إضافة جديدة
addendum-help = أرفقوا وثائق بنقط مدرجة من قبل: لا تضيف الإضافة أي نقطة. تختم على حدة وتوجه إلى جميع الأعضاء المستدعين.
addendum-do = ختم الإضافة وتوجيهها
addendum-open = فتح وثائق الإضافة
addendum-before-seal = لم يختم ملف الاستدعاء بعد: أرفقوا الوثائق بالنقطة نفسها.
addendum-after-opening = افتتحت الدورة أو اختتمت: لم يعد ملف الاستدعاء يقبل أي إضافة. تعرض الوثيقة الجديدة في الجلسة.
addendum-without-paper = أرفقوا وثيقة واحدة على الأقل بنقطة من جدول الأعمال.
addendum-nothing-new = سبق أن توصل الأعضاء بهذه الوثائق.
done-addendum-sealed = ختمت الإضافة وهي في طريقها إلى الأعضاء.
done-addendum-opened = هذه وثائق الإضافة.
purpose-addendum = إضافة
journal-addendum-sealed = ختم إضافة إلى ملف الاستدعاء
paper-addendum-name = إضافة
paper-addendum = الإضافة رقم { $number } إلى ملف الاستدعاء: { $session }
paper-addendum-text = تضاف الوثائق التالية إلى نقط مدرجة من قبل في جدول أعمال { $session }. ويبقى جدول الأعمال والملف المختوم دون تغيير.
paper-addendum-seal = بصمة الختم (SHA-256): { $sha256 }
addendum-mail-subject = الإضافة رقم { $number }: { $session }
addendum-mail =
    السيدة، السيد { $name }،
    
    أضيفت وثائق إلى ملف { $session } ({ $council })، التي تفتتح يوم { $day } على الساعة { $hour }، { $place }: الإضافة رقم { $number }. وهي تخص نقطا مدرجة من قبل؛ وجدول الأعمال لا يتغير.
    
    لفتحها دون كلمة سر:
    { $address }
    
    هذا الرابط شخصي: لا تحيلوه على غيركم.
