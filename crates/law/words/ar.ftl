# The words of the law in Arabic, as Moroccan institutions write it. Same keys, same order as fr.ftl;
# a count takes the six plurals of Arabic, chosen by PLURAL.

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
hours = { PLURAL($hours) ->
    [zero] دون أي ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
between-days = من { $from } إلى { $to }
list = { $items }
list-next = { $rest }، { $last }
list-last = { $rest } و{ $last }
semicolon = { "؛ " }

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
deadline-budget-session = عقد دورة استثنائية للميزانية المرفوضة
deadline-budget-reasons = تبليغ أسباب رفض التأشير على الميزانية
deadline-budget-vote = إعادة التصويت على الميزانية
deadline-request-answer = تبليغ الرفض المعلل إلى الأعضاء الذين طلبوا الدورة
deadline-session-of-right = عقد الدورة المطلوبة بقوة القانون
deadline-postponed-meeting = الاجتماع المؤجل دون شرط النصاب
deadline-petition-answer = جواب المكتب عن العريضة
deadline-order-to-authority = توجيه القرار التنظيمي إلى { the-authority }
deadline-planning-to-authority = توجيه القرار الفردي المتعلق بالتعمير إلى { the-authority }
deadline-opinion = رأي المقاطعة في الإعانات المخصصة للجمعيات
deadline-allocation-notice = تبليغ المخصص الإجمالي إلى المقاطعات
deadline-account = التصويت على حساب النفقات من المبالغ المرصودة وتوجيهه
deadline-account-again = القراءة الثانية لحساب النفقات من المبالغ المرصودة
deadline-account-sent = توجيه الحساب قبل حصره تلقائيا

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
trigger-budget-rejected = رفض الميزانية
trigger-budget-received = التوصل بالميزانية
trigger-budget-refused = تبليغ أسباب الرفض
trigger-session-requested = التوصل بطلب عقد الدورة
trigger-petition-received = التوصل بالعريضة
trigger-order-taken = اتخاذ القرار
trigger-september-session = اختتام دورة شتنبر للمقاطعة
trigger-allocation-notified = تبليغ المخصص الإجمالي
trigger-second-reading = طلب القراءة الثانية
side-of-before = { $delay } على الأقل قبل { $trigger }
side-of-within = { $delay } على الأكثر بعد { $trigger }
side-of-on = { $delay } بعد { $trigger }
side-of-spanning = { $delay } على الأكثر ابتداء من { $trigger } مع احتساب هذا اليوم
side-of-by = في أجل أقصاه { $delay }
side-of-ahead = قبل { $delay }

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
session-extends = يمدد الرئيس الدورة إلى غاية { $until }، ولا يمكن تمديدها بعد { $latest } ({ $cite }).
session-extends-outside = لا يمكن تمديد الدورة إلى غاية { $until }: يبدأ التمديد بعد { $after } ولا يتجاوز { $latest } ({ $cite }).
session-extends-twice = مددت الدورة من قبل: لا تمدد إلا مرة واحدة ({ $cite }).
session-never-extends = لا يمكن تمديد الدورة الاستثنائية ({ $cite }).
session-closes = يمكن اختتام الدورة يوم { $on }: آخر يوم قانوني هو { $latest } ({ $cite }).
session-closes-in-extension = لا يمكن اختتام الدورة يوم { $on } إلا إذا قرر الرئيس تمديدها: تنتهي مدتها العادية يوم { $latest } ({ $cite }).
session-closes-too-late = لا يمكن اختتام الدورة يوم { $on }: آخر يوم قانوني هو { $latest } ({ $cite }).

## Agenda

right-authority = اقترحها { the-authority } داخل الأجل القانوني
right-half = طلبها كتابة نصف أعضاء المجلس
right-petition = تطلبها عريضة مقبولة
right-new-examination = تعرض { the-authority } على المقرر، ويجب على المجلس أن يدرسه من جديد
right-budget-again = رفضت الميزانية أو لم يؤشر عليها، ويجب التصويت عليها من جديد
right-session-of-majority = طلبت الأغلبية المطلقة للأعضاء الدورة على أساس جدول الأعمال هذا
right-session-of-authority = طلبت السلطة المكلفة بالمراقبة الدورة على أساس جدول الأعمال هذا
agenda-of-right = تبقى النقطة مدرجة بحكم القانون: { $why } ({ $cite }).
agenda-may-ask = يمكن طلب إدراج نقطة بهذه الصفة: { $asker } ({ $cite }).
agenda-may-not-ask = لا يمكن طلب إدراج نقطة بهذه الصفة: { $asker } ({ $cite }).
members-ask = { PLURAL($signed) ->
    [zero] لم يطلب النقطة أي عضو
    [one] طلب النقطة عضو واحد
    [two] طلب النقطة عضوان
    [few] طلب النقطة { $signed } أعضاء
    [many] طلب النقطة { $signed } عضوا
   *[other] طلب النقطة { $signed } عضو
}
agenda-may-be-refused = يمكن للرئيس رفض الطلب بقرار معلل: { members-ask }، ولا يصبح الإدراج وجوبيا إلا ابتداء من { $required } من أصل { $of }؛ يبلغ الرفض إلى صاحب الطلب ويحاط به المجلس علما دون مناقشة عند افتتاح الدورة ({ $cite }).
agenda-compulsory = تدرج النقطة وجوبا: { members-ask } من أصل { $of }، ويكفي { $required } ({ $cite }).
agenda-listed = يمكن للمجلس أن يتداول في هذه النقطة من جدول أعماله ({ $cite }).
agenda-contested = هذه النقطة موضوع تعرض لم تبت فيه المحكمة: كل مداولة فيها باطلة ({ $cite }).
agenda-struck-off = أقرت المحكمة التعرض: خرجت هذه النقطة من جدول الأعمال ولا يمكن للمجلس أن يتداول فيها ({ $cite }).
question-sitting-free = تخصص جلسة من الدورة للأجوبة عن الأسئلة الكتابية ({ $cite }).
question-sitting-taken = للدورة جلستها المخصصة للأجوبة عن الأسئلة الكتابية، ولا ينص القانون على أكثر منها ({ $cite }).
question-by-internal-rules = لا ينظم القانون الأسئلة الكتابية بمجلس المقاطعة: راجعوا ما ينص عليه نظامكم الداخلي ({ $cite }).
extraordinary-may-ask = يمكن عقد الدورة الاستثنائية بهذه الصفة: { $who } ({ $cite }).
extraordinary-may-not-ask = لا يمكن عقد الدورة الاستثنائية في هذا المجلس بهذه الصفة: { $who } ({ $cite }).
extraordinary-signed = { PLURAL($signed) ->
    [zero] لم يوقعه أي عضو مزاول مهامه
    [one] وقعه عضو واحد مزاول مهامه
    [two] وقعه عضوان مزاولان مهامهما
    [few] وقعه { $signed } أعضاء مزاولين مهامهم
    [many] وقعه { $signed } عضوا مزاولا مهامه
   *[other] وقعه { $signed } عضو مزاول مهامه
}
extraordinary-too-few = طلب الدورة الاستثنائية غير كاف: { extraordinary-signed } من أصل { $of }، والمطلوب { $required } ({ $cite }).
extraordinary-answerable = طلب الدورة الاستثنائية مقبول: { extraordinary-signed } من أصل { $of }، والمطلوب { $required }. يجيب عنه الرئيس، ويكون الرفض معللا ({ $cite }).
extraordinary-of-right = تعقد الدورة بقوة القانون على أساس جدول الأعمال المطلوب: { extraordinary-signed } من أصل { $of }، والأغلبية المطلقة هي { $required } ({ $cite }).
petition-accepted = تسجل العريضة المقبولة في جدول أعمال الدورة العادية الموالية وتحال إلى اللجنة المختصة، ويخبر وكيلها بذلك ({ $cite }).
budget-may-be-voted = يمكن عرض هذا الجزء من الميزانية على التصويت: { $side } ({ $cite }).
budget-receipts-first = يجري التصويت على المداخيل قبل النفقات: اعرضوا أولا مجموع المداخيل على التصويت ({ $cite }).

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
quorum-waived-once = يمكن للمجلس أن يتداول: { members-present } من أصل { members-in-office }، ولا يشترط أي عدد بعد تأجيل الدورة التي طلبتها السلطة ({ $cite }).
quorum-nobody = لم يحضر أي عضو: لا يمكن للمجلس أن يتداول ({ $cite }).
quorum-stands = يحتسب النصاب القانوني مرة واحدة عند افتتاح الدورة: لا يؤثر فيه تغيب الأعضاء أو انسحابهم إلى غاية اختتامها ({ $cite }).
second-call-in-time = الاستدعاء الثاني داخل أجله: يوم { $on }، ما بين { $from } و{ $to } ({ $cite }).
second-call-outside = يوم { $on } خارج أجل الاستدعاء الثاني، الممتد من { $from } إلى { $to } ({ $cite }).
second-call-late = انقضى أجل الاستدعاء الثاني يوم { $to } ({ $cite }). يبقى الاستدعاء ممكنا الآن، ويشار إلى التأخر في المحضر.
next-second-meeting = يوجه استدعاء ثان على الفور، ويعقد الاجتماع الثاني ما بين { $from } و{ $to }، بالنصاب نفسه.
next-second-convocation = يوجه استدعاء ثان ما بين { $from } و{ $to }، ويشترط فيه النصاب نفسه.
next-third-meeting = يجتمع المجلس يوم { $on }، بالمكان نفسه وفي الساعة نفسها، كيفما كان عدد الأعضاء الحاضرين.
next-postponed = تؤجل الدورة إلى { $on }، ويجتمع المجلس حينئذ كيفما كان عدد الأعضاء الحاضرين.
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
delegates-chosen = التعيين بالأغلبية النسبية، { votes-for } من أصل { $cast } من الأصوات المعبر عنها ({ $cite }).
delegates-youngest = التعيين بالأغلبية النسبية: تعادلت أصوات المترشحين ({ votes-for } لكل واحد من أصل { $cast } من الأصوات المعبر عنها)؛ فعين الأصغر سنا ({ $cite }).
delegates-lot = التعيين بالأغلبية النسبية: تعادل المترشحون في الأصوات وفي السن ({ votes-for } لكل واحد من أصل { $cast } من الأصوات المعبر عنها)؛ فتم التعيين عن طريق القرعة ({ $cite }).
delegates-age-unknown = تعادلت أصوات المترشحين ({ votes-for } لكل واحد): يعين الأصغر سنا، وتاريخ ازدياد أحدهم غير معروف ({ $cite }).
delegates-no-vote-cast = لم يعين أحد: لم يعبر عن أي صوت ({ $cite }).
ballot-public = التصويت علني ({ $cite }).
ballot-secret-refused = لا يجوز أن يكون الاقتراع سريا: التصويت العلني قاعدة لاتخاذ جميع مقررات المجلس ({ $cite }).
ballot-secret-doubtful = اقتراع سري على مسؤولية المجلس: التصويت العلني قاعدة لاتخاذ جميع مقرراته ({ $cite }).
ballot-named = يدرج في المحضر بيان التصويت الخاص بكل مصوت ({ $cite }).
ballot-unnamed = لا يلزم إدراج بيان التصويت الخاص بكل مصوت في المحضر ({ $cite }).

## Minutes and control

minutes-signed = الوثيقة موقعة من لدن كل من يلزم توقيعه ({ $cite }).
minutes-unsigned = ينقص الوثيقة توقيع: { $missing } ({ $cite }).
substitution-deputy = تغيب الكاتب أو عاقه عائق أو رفض التوقيع: يوقع نائبه بحكم القانون، ويبين السبب في المحضر ({ $cite }).
substitution-designated = تعذر توقيع الكاتب ونائبه: يوقع كاتب الجلسة الذي يعينه الرئيس من بين الأعضاء الحاضرين، ويبين السبب في المحضر ({ $cite }).
order-may-be-asked = طلب { $asker } عقد اجتماع غير مفتوح للعموم: يقرر المجلس في ذلك دون مناقشة ({ $cite }).
order-enough-ask = عدد الأعضاء الذين طلبوا اجتماعا غير مفتوح للعموم { $counted } من أصل { $of } من المزاولين مهامهم، والمطلوب { $required }: يقرر المجلس في ذلك دون مناقشة ({ $cite }).
order-too-few-ask = عدد الأعضاء الذين طلبوا اجتماعا غير مفتوح للعموم { $counted } من أصل { $of } من المزاولين مهامهم: والمطلوب { $required } ({ $cite }).
order-closed = قرر المجلس دون مناقشة عقد اجتماع غير مفتوح للعموم: { $counted } بالموافقة من أصل { $of } من الأصوات المعبر عنها، والمطلوب { $required } ({ $cite }).
order-stays-public = تبقى الجلسة عمومية: { $counted } بالموافقة على الاجتماع غير المفتوح للعموم من أصل { $of } من الأصوات المعبر عنها، والمطلوب { $required } ({ $cite }).
order-not-warned = لا يجوز طرد عضو إلا بعد إنذاره دون جدوى ({ $cite }).
order-expelled = قرر المجلس دون مناقشة طرد العضو من الجلسة: { $counted } بالموافقة، والمطلوب { $required } من أصل { $of } من الأعضاء الحاضرين ({ $cite }).
order-stays = لم يطرد العضو: { $counted } بالموافقة، والمطلوب { $required } من أصل { $of } من الأعضاء الحاضرين ({ $cite }).
ground-no-opposition = لم يقع أي تعرض داخل الأجل
ground-visa = منحت التأشيرة
ground-silence = عدم اتخاذ أي قرار داخل الأجل بمثابة تأشيرة
control-not-received = لم تتوصل سلطة المراقبة بالمقرر بعد: لا يسري أي أجل ({ $cite }).
control-may-be-opposed = يمكن التعرض على المقرر إلى غاية { $until }: ليس قابلا للتنفيذ بعد ({ $cite }).
control-opposed = وقع التعرض على المقرر يوم { $on }: يجري المجلس مداولة جديدة في شأنه ({ $cite }).
control-opposed-too-late = وقع التعرض على المقرر يوم { $on }، بعد آخر يوم من الأجل وهو { $last }: المقرر قابل للتنفيذ، لكنه محل منازعة ({ $cite }).
control-awaits-visa = يتعين أن تمنح التأشيرة { $authority }؛ ويعتبر عدم اتخاذ أي قرار إلى غاية { $until } بمثابة تأشيرة ({ $cite }).
control-awaits-visa-moved = يتعين أن تمنح التأشيرة { $authority }. وينتهي أجلها يوم { $counted }، وهو يوم عطلة، فيمتد إلى غاية { $until }؛ ويعتبر عدم اتخاذ أي قرار إلى هذا التاريخ بمثابة تأشيرة ({ $cite }).
control-visa-not-asked = يتعين أن تمنح التأشيرة { $authority }، ولم يسلم بعد وصل عن الطلب: لا يسري الأجل ({ $cite }).
control-visa-refused = رفضت التأشيرة { $authority } يوم { $on }: ليس المقرر قابلا للتنفيذ ({ $cite }).
control-visa-given = منحت التأشيرة { $authority } يوم { $on } ({ $cite }).
control-visa-by-silence = كان يتعين أن تمنح التأشيرة { $authority }؛ وبانصرام أجل { $last } دون جواب، تعتبر التأشيرة ممنوحة ({ $cite }).
control-enforceable = المقرر قابل للتنفيذ منذ { $since }: { $ground } ({ $cite }).

## After an opposition

dispute-to-examine = وقع التعرض على المقرر يوم { $on }: يتداول المجلس في شأنه من جديد، وله أن يغيره أو يتخلى عنه أو يتشبث به ({ $cite }).
dispute-lifted = تراجعت السلطة عن تعرضها يوم { $on }: المقرر قابل للتنفيذ ({ $cite }).
dispute-changed = اتخذ المجلس يوم { $on } مقررا آخر يحل محل هذا المقرر ({ $cite }).
dispute-dropped = تخلى المجلس عن المقرر يوم { $on } ({ $cite }).
dispute-maintained = تشبث المجلس بالمقرر يوم { $on }: للسلطة أن تحيل الأمر إلى المحكمة الإدارية، ولم يحدد لها القانون أجلا ({ $cite }).
dispute-referred = أحيل الأمر إلى المحكمة الإدارية يوم { $on }: تنفيذ المقرر موقوف إلى حين بت القضاء الاستعجالي، في أجل أقصاه { $until } ({ $cite }).
dispute-stayed = أمر القضاء الاستعجالي بإيقاف التنفيذ يوم { $on }؛ وتبت المحكمة في طلب البطلان في أجل أقصاه { $until } ({ $cite }).
dispute-stay-dismissed = رفض القضاء الاستعجالي إيقاف التنفيذ يوم { $on }: يجوز تنفيذ المقرر؛ وتبت المحكمة في طلب البطلان في أجل أقصاه { $until } ({ $cite }).
dispute-annulled = قضت المحكمة الإدارية ببطلان المقرر يوم { $on }؛ ويبلغ الحكم في أجل أقصاه { $until } ({ $cite }).
dispute-upheld = رفضت المحكمة الإدارية طلب البطلان يوم { $on }: المقرر قابل للتنفيذ؛ ويبلغ الحكم في أجل أقصاه { $until } ({ $cite }).

## Commissions, bureau, absence, conference

commissions-number = { PLURAL($count) ->
    [zero] أي لجنة دائمة
    [one] لجنة دائمة واحدة
    [two] لجنتين دائمتين
    [few] { $count } لجان دائمة
    [many] { $count } لجنة دائمة
   *[other] { $count } لجنة دائمة
}
commissions-enough = عدد اللجان مطابق للقانون: للمجلس { commissions-number } ({ $cite }).
commissions-few = عدد اللجان غير كاف: الحد الأدنى { $limit }، والمحدث حاليا { $count } ({ $cite }).
commissions-many = عدد اللجان يفوق المسموح به: الحد الأقصى { $limit }، والمطلوب { $count } ({ $cite }).
commissions-covered = جميع المجالات التي سماها القانون مسندة إلى لجنة ({ $cite }).
commissions-uncovered = مجالات سماها القانون غير مسندة إلى أي لجنة: { $missing } ({ $cite }).
members-number = { PLURAL($members) ->
    [zero] 0 عضو
    [one] عضو واحد
    [two] عضوان
    [few] { $members } أعضاء
    [many] { $members } عضوا
   *[other] { $members } عضو
}
commission-peopled = عدد أعضاء اللجنة: { members-number }، وهو مطابق للقانون ({ $cite }).
commission-small = عدد أعضاء اللجنة: { members-number }، والحد الأدنى { $required } ({ $cite }).
commission-free = لا ينتسب هذا العضو بعد إلى أي لجنة دائمة ({ $cite }).
commission-seated = لا ينتسب العضو إلا إلى لجنة دائمة واحدة ({ $cite }).
commission-outside-bureau = رئاسة اللجنة من خارج أعضاء المكتب ({ $cite }).
commission-of-bureau = لا يجوز لعضو في المكتب أن يكون رئيسا للجنة دائمة أو نائبا لرئيسها ({ $cite }).
commission-opposition-presides = عدد اللجان الدائمة التي ترأسها المعارضة: { $count } ({ $cite }).
commission-opposition-lacks = عدد رئاسات اللجان الدائمة المخصصة للمعارضة: { $count }، ولم يستوف هذا العدد ({ $cite }).
commission-asked = عدد أعضاء اللجنة الذين طلبوا الاجتماع: { members-number }، والمطلوب { $required } ({ $cite }).
commission-asked-by-few = عدد أعضاء اللجنة الذين طلبوا الاجتماع: { members-number } فقط، والمطلوب { $required } ({ $cite }).
office-left = لم يعد مزاولا مهامه ابتداء من { $since } ({ $case }): { office-count } ({ $cite }).
office-back = عاد إلى مزاولة مهامه ابتداء من { $since } ({ $case }): { office-count } ({ $cite }).
office-count = { PLURAL($of) ->
    [zero] لم يعد بالمجلس أي عضو مزاول مهامه
    [one] يضم المجلس عضوا واحدا مزاولا مهامه
    [two] يضم المجلس عضوين مزاولين مهامهما
    [few] يضم المجلس { $of } أعضاء مزاولين مهامهم
    [many] يضم المجلس { $of } عضوا مزاولا مهامه
   *[other] يضم المجلس { $of } عضو مزاول مهامه
}
bureau-held = { PLURAL($held) ->
    [zero] دون أي نائب للرئيس
    [one] نائب واحد للرئيس
    [two] نائبان للرئيس
    [few] { $held } نواب للرئيس
    [many] { $held } نائبا للرئيس
   *[other] { $held } نائب للرئيس
}
bureau-complete = تشكيلة المكتب كاملة: { bureau-held }، وفق العدد المحدد في القانون ({ $cite }).
bureau-vacant = يوجد شغور في المكتب: { bureau-held }، والعدد القانوني { $required } ({ $cite }).
bureau-crowded = يفوق عدد نواب الرئيس العدد القانوني: { bureau-held }، والعدد القانوني { $required } ({ $cite }).
bureau-secretary-apart = كاتب المجلس ونائبه من خارج أعضاء المكتب ({ $cite }).
bureau-secretary-not-apart = لا يجوز أن يكون كاتب المجلس أو نائبه من أعضاء المكتب ({ $cite }).
bureau-one-council = تمارس رئاسة المجلس ونيابة رئاسته في مجلس واحد ({ $cite }).
bureau-several-councils = لا يجوز الجمع بين رئاسة المجلس أو نيابة رئاسته ومثيلتها في مجلس آخر ({ $cite }).
interim-not-yet = لا يخلف نائب الرئيس الرئيس بحكم القانون إلا ابتداء من { $from } ({ $cite }).
interim-stands-in = يخلف الرئيس بحكم القانون منذ { $from }، حسب ترتيب نوابه ({ $cite }).
group-large = عدد أعضاء الفريق: { members-number }، وهو مطابق للقانون ({ $cite }).
group-small = عدد أعضاء الفريق: { members-number }، والحد الأدنى { $required } ({ $cite }).
sessions-in-all = { PLURAL($sessions) ->
    [zero] أي دورة
    [one] دورة واحدة
    [two] دورتين
    [few] { $sessions } دورات
    [many] { $sessions } دورة
   *[other] { $sessions } دورة
}
sessions-in-a-row = { PLURAL($sessions) ->
    [zero] 0 دورة
    [one] دورة واحدة
    [two] دورتان
    [few] { $sessions } دورات
    [many] { $sessions } دورة
   *[other] { $sessions } دورة
}
absence-none = لا غياب دون مبرر قبله المجلس ({ $cite }).
absence-below = غاب العضو دون مبرر قبله المجلس عن { $in-all }، والمتتالية منها على الأكثر: { $in-a-row }، والمتتالية حاليا: { $now } ({ $cite }).
absence-near = غاب العضو دون مبرر قبله المجلس عن { $in-all }، والمتتالية منها حاليا: { $now }؛ وعند الغياب المقبل يعتبر مقالا بحكم القانون ({ $cite }).
absence-resigned = غاب العضو دون مبرر قبله المجلس عن { $in-all }، والمتتالية منها: { $in-a-row }؛ ويعتبر مقالا بحكم القانون، ويعاين المجلس ذلك ({ $cite }).
absence-without-effect = غاب العضو دون مبرر قبله المجلس عن { $in-all }، والمتتالية منها: { $in-a-row }؛ ولا ينص أي نص على أثر ذلك بحكم القانون في المقاطعة، ويرجع إلى النظام الداخلي ({ $cite }).
meetings-number = { PLURAL($meetings) ->
    [zero] لم تعقد أي اجتماع
    [one] عقدت اجتماعا واحدا
    [two] عقدت اجتماعين
    [few] عقدت { $meetings } اجتماعات
    [many] عقدت { $meetings } اجتماعا
   *[other] عقدت { $meetings } اجتماع
}
meetings-required = { PLURAL($required) ->
    [zero] 0 اجتماع
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $required } اجتماعات
    [many] { $required } اجتماعا
   *[other] { $required } اجتماع
}
conference-met = الندوة { meetings-number } هذه السنة، وفق القانون ({ $cite }).
conference-to-meet = الندوة { meetings-number } هذه السنة، والمطلوب قبل نهايتها: { meetings-required } ({ $cite }).
conference-not-met = الندوة { meetings-number } في تلك السنة، والمطلوب: { meetings-required } ({ $cite }).
conference-sent = وجهت نسخة المحضر إلى العامل يوم { $on } داخل الأجل ({ $cite }).
conference-sent-late = وجهت نسخة المحضر إلى العامل يوم { $on }، بعد الأجل الذي انتهى يوم { $last } ({ $cite }).
conference-to-send = توجه نسخة المحضر إلى العامل في أجل أقصاه { $last } ({ $cite }).
conference-not-sent = لم توجه نسخة المحضر إلى العامل، وقد انتهى الأجل يوم { $last } ({ $cite }).

dirhams = { $amount } درهم
opinion-given = أبدت المقاطعة رأيها يوم { $on } ({ $cite }).
opinion-awaited = ينتظر رأي المقاطعة إلى غاية { $until } ({ $cite }).
opinion-not-running = ينتظر رأي المقاطعة؛ ويبتدئ الأجل من اختتام دورتها لشهر شتنبر ({ $cite }).
opinion-missing = لم تبد المقاطعة رأيها داخل الأجل الذي انتهى يوم { $last }: يتداول مجلس الجماعة بكيفية صحيحة ({ $cite }).
account-balanced = الحساب متوازن: { $total } من الموارد ومثلها من النفقات ({ $cite }).
account-out-of-balance = الحساب غير متوازن: { $receipts } من الموارد و{ $expenses } من النفقات ({ $cite }).
account-was-sent = وجه الحساب يوم { $on } داخل الأجل ({ $cite }).
account-awaited = يمكن توجيه الحساب إلى غاية { $last }؛ وبعد ذلك يحصره مجلس الجماعة تلقائيا ({ $cite }).
account-may-be-imposed = لم يوجه الحساب داخل الأجل الذي انتهى يوم { $last }: يحصره مجلس الجماعة تلقائيا ({ $cite }).
