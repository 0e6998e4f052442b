home-title = ما ينتظركم
home-count = { PLURAL($count) ->
    [zero] لا شيء
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
home-nothing = لا شيء ينتظركم
home-nothing-help = يظهر هنا كل ما يطلب منكم، مع أجله وسببه.
home-pressing = عاجل
home-later = لاحقا
session-late-already = انصرم أجل قانوني بالنسبة إلى هذا التاريخ: غيروا موعد الدورة، أو اسحبوها من الجدولة.
home-coming = الدورات الجارية والمقبلة
home-not-convened = لم يوجه الاستدعاء بعد
home-no-session = لا دورة جارية ولا مقبلة.
home-councils = مجالسكم
task-until = قبل نهاية { $what }
task-no-day = بدون أجل
task-late = { PLURAL($count) ->
    [zero] اليوم
    [one] تأخر بيوم
    [two] تأخر بيومين
    [few] تأخر بـ{ $count } أيام
    [many] تأخر بـ{ $count } يوما
   *[other] تأخر بـ{ $count } يوم
}
task-agenda-begin = إعداد جدول الأعمال
task-agenda-settle = حصر جدول الأعمال
task-agenda-send = إرسال جدول الأعمال إلى سلطة المراقبة
task-convene = استدعاء الأعضاء
task-convene-unacknowledged = استدعاء الأعضاء (لم يسلم وصل جدول الأعمال بعد)
task-agenda-post = تعليق جدول الأعمال بالمقر
task-unopened = { PLURAL($count) ->
    [zero] كل الأعضاء فتحوا الاستدعاء
    [one] عضو واحد لم يفتح استدعاءه
    [two] عضوان لم يفتحا استدعاءهما
    [few] { $count } أعضاء لم يفتحوا استدعاءهم
    [many] { $count } عضوا لم يفتحوا استدعاءهم
   *[other] { $count } عضو لم يفتحوا استدعاءهم
}
task-reports = { PLURAL($count) ->
    [zero] كل تقارير اللجان حاضرة
    [one] نقطة واحدة بدون تقرير لجنتها
    [two] نقطتان بدون تقرير لجنتيهما
    [few] { $count } نقط بدون تقارير لجانها
    [many] { $count } نقطة بدون تقارير لجانها
   *[other] { $count } نقطة بدون تقارير لجانها
}
task-second-call = توجيه استدعاء ثان: لم يكتمل النصاب
task-session-request-answer = الجواب عن طلب الدورة الاستثنائية
task-session-request-plan = تحديد موعد الدورة الاستثنائية المطلوبة
task-examine-agenda = دراسة جدول الأعمال المتوصل به
task-sign-request = توقيع طلب إدراج نقطة، أو عدم توقيعه
task-examined-again = تتبع الفحص الجديد لمقرر
task-session-asked = تتبع الدورة الاستثنائية التي طلبتموها
task-session-extended = الاطلاع على تمديد الدورة
task-roll = المناداة على الأعضاء وافتتاح الدورة
task-conduct = تسيير الجلسة
task-prepare-acts = { PLURAL($count) ->
    [zero] لا مقرر
    [one] طبع مقرر واحد للتوقيع
    [two] طبع مقررين للتوقيع
    [few] طبع { $count } مقررات للتوقيع
    [many] طبع { $count } مقررا للتوقيع
   *[other] طبع { $count } مقرر للتوقيع
}
task-sign-acts = { PLURAL($count) ->
    [zero] لا مقرر للتوقيع
    [one] توقيع مقرر واحد
    [two] توقيع مقررين
    [few] توقيع { $count } مقررات
    [many] توقيع { $count } مقررا
   *[other] توقيع { $count } مقرر
}
task-complete-minutes = إتمام محضر الدورة الذي يعتمده كاتب المجلس أو رئيسه
task-write-minutes = تحرير محضر الدورة واعتماده
task-sign-minutes = توقيع محضر الدورة
task-give-minutes = تسليم المحضر للأعضاء
task-send-register = إرسال سجل الحضور إلى سلطة المراقبة
task-send-acts = إرسال المحضر والمقررات إلى سلطة المراقبة
task-opposed = { PLURAL($count) ->
    [zero] لا تعرض
    [one] تعرضت السلطة على مقرر واحد: يعرض على المجلس من جديد
    [two] تعرضت السلطة على مقررين: يعرضان على المجلس من جديد
    [few] تعرضت السلطة على { $count } مقررات: تعرض على المجلس من جديد
    [many] تعرضت السلطة على { $count } مقررا: تعرض على المجلس من جديد
   *[other] تعرضت السلطة على { $count } مقرر: تعرض على المجلس من جديد
}
task-visa-refused = { PLURAL($count) ->
    [zero] لا رفض للتأشير
    [one] رفض التأشير على مقرر واحد: يعرض على المجلس من جديد
    [two] رفض التأشير على مقررين: يعرضان على المجلس من جديد
    [few] رفض التأشير على { $count } مقررات: تعرض على المجلس من جديد
    [many] رفض التأشير على { $count } مقررا: تعرض على المجلس من جديد
   *[other] رفض التأشير على { $count } مقرر: تعرض على المجلس من جديد
}
task-post-acts = تعليق المقررات بالمقر
task-publish = { PLURAL($count) ->
    [zero] لا مقرر للنشر
    [one] نشر مقرر واحد صار قابلا للتنفيذ
    [two] نشر مقررين صارا قابلين للتنفيذ
    [few] نشر { $count } مقررات صارت قابلة للتنفيذ
    [many] نشر { $count } مقررا صارت قابلة للتنفيذ
   *[other] نشر { $count } مقرر صارت قابلة للتنفيذ
}
task-open-convocation = فتح الاستدعاء ووثائقه
task-answer = الجواب على الاستدعاء: الحضور أو الاعتذار
task-attend = حضور الدورة
task-follow-sitting = الدورة منعقدة
task-read-minutes = قراءة محضر الدورة
task-convene-meeting = الاستدعاء لاجتماع
task-attend-meeting = حضور اجتماع
task-conclude-meeting = إعداد محضر اجتماع
task-copy-conference = توجيه نسخة محضر الندوة إلى سلطة المراقبة
task-post-conference = تعليق محضر الندوة
task-hold-conference = عقد ندوة رؤساء مجالس المقاطعات
task-give-receipts = { PLURAL($count) ->
    [zero] لا وصل
    [one] تسليم وصل واحد
    [two] تسليم وصلين
    [few] تسليم { $count } وصولات
    [many] تسليم { $count } وصلا
   *[other] تسليم { $count } وصل
}
task-examine-acts = { PLURAL($count) ->
    [zero] لا مقرر
    [one] فحص مقرر واحد
    [two] فحص مقررين
    [few] فحص { $count } مقررات
    [many] فحص { $count } مقررا
   *[other] فحص { $count } مقرر
}
task-answer-visas = { PLURAL($count) ->
    [zero] لا تأشيرة منتظرة
    [one] الجواب على طلب تأشيرة واحد
    [two] الجواب على طلبي تأشيرة
    [few] الجواب على { $count } طلبات تأشيرة
    [many] الجواب على { $count } طلب تأشيرة
   *[other] الجواب على { $count } طلب تأشيرة
}
task-refer = { PLURAL($count) ->
    [zero] لا مقرر تشبث به المجلس
    [one] الإحالة على المحكمة أو التراجع: مقرر واحد تشبث به المجلس
    [two] الإحالة على المحكمة أو التراجع: مقرران تشبث بهما المجلس
    [few] الإحالة على المحكمة أو التراجع: { $count } مقررات تشبث بها المجلس
    [many] الإحالة على المحكمة أو التراجع: { $count } مقررا تشبث بها المجلس
   *[other] الإحالة على المحكمة أو التراجع: { $count } مقرر تشبث بها المجلس
}
task-add-papers = إرفاق وثائق النقطة
glance-open = عرض
glance-points = عدد النقط
glance-settled = نقط بت فيها المجلس
glance-adopted = نقط صودق عليها
glance-last-vote = آخر تصويت
council-settings = اختيارات المجلس
council-publication = النشر
settings-contradict = اختياران متعارضان: «{ $one }» و«{ $other }». وقد حفظا معا: راجعوا أحدهما.
council-publish-names = نشر تصويت كل عضو باسمه
council-publish-names-help = يقترح عند نشر كل مقرر. المحاضر تبين دائما تصويت كل عضو.
council-readings = القانون حيث يختلف في قراءته
council-readings-help = القراءة المختارة تذكر مع كل أجل وكل نتيجة تقوم عليها.
reading-default = القراءة المنصوح بها، وهي المعتمدة تلقائيا
reading-not-computed = لا يتوقف عليها أي احتساب بعد
reading-not-here = لا يثير قانون هذا المجلس هذه المسألة
council-letterhead = رأسية الوثائق
council-letterhead-help = سطر في كل لغة لكل إدارة، من الأعلى إلى الأدنى، تحت «المملكة المغربية». تترك فارغة لاعتماد الرأسية المعتادة.
letterhead-unequal = الرأسية: نفس عدد السطور باللغتين، وستة على الأكثر.
letterhead-too-long = سطر من الرأسية أطول من 120 حرفا.
council-rules = القواعد القانونية المطبقة
council-rules-count = { PLURAL($count) ->
    [zero] لا قاعدة
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { $count } قواعد
    [many] { $count } قاعدة
   *[other] { $count } قاعدة
}
council-in-office = الأعضاء المزاولون مهامهم
council-commissions = اللجان الدائمة
council-commissions-all = التأليف والعضوية
council-meetings = الاجتماعات
council-chart = الهيكل التنظيمي
internal-rules = النظام الداخلي
internal-rules-none = لم يصادق هنا على أي نظام داخلي.
internal-rules-unsent = لم يرسل بعد إلى سلطة المراقبة.
internal-rules-expected = إن لم يتعرض عليه، يدخل حيز التنفيذ يوم { $what }.
commission-president = الرئيس:
commission-seats = { PLURAL($count) ->
    [zero] بدون أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوا
   *[other] { $count } عضو
}
council-groups = الفرق
council-services = المصالح
council-none = لا شيء بعد.
done-settings-saved = حفظت اختيارات المجلس.
journal-settings-changed = غيرت اختيارات المجلس
task-questions-sitting = { PLURAL($count) ->
    [zero] لا أسئلة كتابية
    [one] تحديد جلسة الأجوبة: سجل سؤال كتابي واحد
    [two] تحديد جلسة الأجوبة: سجل سؤالان كتابيان
    [few] تحديد جلسة الأجوبة: سجلت { $count } أسئلة كتابية
    [many] تحديد جلسة الأجوبة: سجل { $count } سؤالا كتابيا
   *[other] تحديد جلسة الأجوبة: سجل { $count } سؤال كتابي
}
task-questions-answer = { PLURAL($count) ->
    [zero] لا أسئلة كتابية
    [one] تدوين الجواب عن سؤال كتابي واحد
    [two] تدوين الجواب عن سؤالين كتابيين
    [few] تدوين الأجوبة عن { $count } أسئلة كتابية
    [many] تدوين الأجوبة عن { $count } سؤالا كتابيا
   *[other] تدوين الأجوبة عن { $count } سؤال كتابي
}
task-question-unanswered = بقي سؤالكم الكتابي دون جواب: لكم أن تطلبوا تأجيله
task-petition-decide = البت في عريضة
task-budget-to-commission = تسليم مشروع الميزانية ووثائقه إلى لجنة الميزانية
task-budget-again = رفضت الميزانية: برمجة دورة استثنائية وإدراجها فيها
task-budget-to-visa = عرض الميزانية على التأشيرة
task-budget-new-vote = رفض التأشير على الميزانية: عرضها على تصويت جديد
task-point-opposed = تعرضت السلطة على نقطة: يحال التعرض على القضاء قبل التداول فيها
task-point-before-judge = تدوين ما قضى به القضاء في التعرض على نقطة
task-receive-relays = { PLURAL($count) ->
    [zero] لا محضر مقاطعة
    [one] تسليم وصل عن محضر دورة مقاطعة واحدة
    [two] تسليم وصل عن محضري دورتي مقاطعتين
    [few] تسليم وصل عن محاضر { $count } دورات للمقاطعات
    [many] تسليم وصل عن محاضر { $count } دورة للمقاطعات
   *[other] تسليم وصل عن محاضر { $count } دورة للمقاطعات
}
task-relay = { PLURAL($count) ->
    [zero] لا محضر مقاطعة
    [one] توجيه محضر دورة مقاطعة واحدة إلى العامل
    [two] توجيه محضري دورتين للمقاطعات إلى العامل
    [few] توجيه محاضر { $count } دورات للمقاطعات إلى العامل
    [many] توجيه محاضر { $count } دورة للمقاطعات إلى العامل
   *[other] توجيه محاضر { $count } دورة للمقاطعات إلى العامل
}
task-execution-late = { PLURAL($count) ->
    [zero] لا تنفيذ متأخر
    [one] تنفيذ مقرر واحد متأخر
    [two] تنفيذ مقررين متأخر
    [few] تنفيذ { $count } مقررات متأخر
    [many] تنفيذ { $count } مقررا متأخر
   *[other] تنفيذ { $count } مقرر متأخر
}
task-sign-orders = { PLURAL($count) ->
    [zero] لا قرار
    [one] توقيع قرار واحد
    [two] توقيع قرارين
    [few] توقيع { $count } قرارات
    [many] توقيع { $count } قرارا
   *[other] توقيع { $count } قرار
}
task-send-orders = { PLURAL($count) ->
    [zero] لا قرار
    [one] توجيه قرار واحد إلى السلطة
    [two] توجيه قرارين إلى السلطة
    [few] توجيه { $count } قرارات إلى السلطة
    [many] توجيه { $count } قرارا إلى السلطة
   *[other] توجيه { $count } قرار إلى السلطة
}
task-publish-orders = { PLURAL($count) ->
    [zero] لا قرار تنظيمي
    [one] نشر قرار تنظيمي واحد
    [two] نشر قرارين تنظيميين
    [few] نشر { $count } قرارات تنظيمية
    [many] نشر { $count } قرارا تنظيميا
   *[other] نشر { $count } قرار تنظيمي
}
task-receive-orders = { PLURAL($count) ->
    [zero] لا وصل
    [one] تسليم وصل قرار واحد
    [two] تسليم وصل قرارين
    [few] تسليم وصل { $count } قرارات
    [many] تسليم وصل { $count } قرارا
   *[other] تسليم وصل { $count } قرار
}
task-give-opinions = { PLURAL($count) ->
    [zero] لا رأي
    [one] إبداء الرأي الذي تطلبه الجماعة
    [two] إبداء رأيين تطلبهما الجماعة
    [few] إبداء { $count } آراء تطلبها الجماعة
    [many] إبداء { $count } رأيا تطلبه الجماعة
   *[other] إبداء { $count } رأي تطلبه الجماعة
}
task-opinions-missing = { PLURAL($count) ->
    [zero] لا رأي ينقص
    [one] رأي مقاطعة لم يرد بعد
    [two] رأيا مقاطعتين لم يردا بعد
    [few] { $count } آراء للمقاطعات لم ترد بعد
    [many] { $count } رأيا للمقاطعات لم يرد بعد
   *[other] { $count } رأي للمقاطعات لم يرد بعد
}
task-notify-allocations = { PLURAL($count) ->
    [zero] لا مقاطعة
    [one] تبليغ مقاطعة واحدة بمخصصها
    [two] تبليغ مقاطعتين بمخصصهما
    [few] تبليغ { $count } مقاطعات بمخصصاتها
    [many] تبليغ { $count } مقاطعة بمخصصها
   *[other] تبليغ { $count } مقاطعة بمخصصها
}
task-take-accounts = { PLURAL($count) ->
    [zero] لا حساب
    [one] دراسة حساب مخصص واحد
    [two] دراسة حسابي مخصصين
    [few] دراسة { $count } حسابات للمخصصات
    [many] دراسة { $count } حسابا للمخصصات
   *[other] دراسة { $count } حساب للمخصصات
}
task-impose-accounts = { PLURAL($count) ->
    [zero] لا حساب
    [one] حصر حساب مخصص واحد تلقائيا
    [two] حصر حسابي مخصصين تلقائيا
    [few] حصر { $count } حسابات للمخصصات تلقائيا
    [many] حصر { $count } حسابا للمخصصات تلقائيا
   *[other] حصر { $count } حساب للمخصصات تلقائيا
}
task-vote-account = التصويت على حساب المخصص متوازنا
task-send-account = توجيه حساب المخصص إلى الجماعة
task-deadline-moved = غير يوم عطلة أحد الآجال
task-deadline-broken = غير يوم عطلة أحد الآجال: لم يعد محترما
moved-line = { $title } ({ $article })، { $about }: من { $was } إلى { $due }
moved-line-broken = { $title } ({ $article })، { $about }: من { $was } إلى { $due }. تنبيه: ما أنجز لم يعد يحترم هذا الأجل.
moved-mail-subject = تغيرت أيام بعض الآجال
moved-mail =
    { $name }،
    
    تغيرت أيام العطل في { $council }. وتغير يوم هذه الآجال:
    { $lines }
    
    مهامكم مع أيامها:
    { $address }
journal-deadlines-moved = آجال غيرها تعديل أيام العطل
journal-deadlines-told = آجال تغيرت: وجه البريد الإلكتروني
