session-month-1 = يناير
session-month-2 = فبراير
session-month-3 = مارس
session-month-4 = أبريل
session-month-5 = ماي
session-month-6 = يونيو
session-month-7 = يوليوز
session-month-8 = غشت
session-month-9 = شتنبر
session-month-10 = أكتوبر
session-month-11 = نونبر
session-month-12 = دجنبر
session-title-ordinary = الدورة العادية لشهر { $month } { $year }
session-title-extraordinary = الدورة الاستثنائية لشهر { $month } { $year }
session = الدورة
sessions-pages = ما يتصل بالدورات
sessions-none = لم تبرمج أي دورة بعد.
session-plan = برمجة دورة
session-plan-do = برمجة
session-requests = طلب إدراج نقطة
session-questions = الأسئلة الكتابية
session-petitions = العرائض
sessions-asked = طلبات عقد دورة استثنائية
session-record = تدوين دورة سابقة
session-move = تغيير موعد الدورة
session-take-off = سحب الدورة من الجدولة
session-take-off-sure = تسحب الدورة من الجدولة، ويحتفظ سجل المجلس بأثر ذلك.
session-is-not-empty = ترتبط بهذه الدورة نقط أو أسئلة أو طلب: غيروا موعدها، أو اسحبوا ذلك أولا.
done-session-taken-off = سحبت الدورة من الجدولة.
journal-session-taken-off = سحب دورة من الجدولة
session-move-do = حفظ الموعد الجديد
session-kind = نوع الدورة
session-kind-ordinary = عادية
session-kind-extraordinary = استثنائية
session-sittings = الجلسات
session-sittings-help = الجلسة الأولى تفتتح الدورة. اتركوا الخانات الأخرى فارغة إذا لم تكن هناك جلسات أخرى.
sitting-day = يوم الجلسة { $what }
sitting-hour = الساعة
sitting = الجلسة
sitting-nth = { $count ->
    [1] الجلسة الأولى
    [2] الجلسة الثانية
    [3] الجلسة الثالثة
    [4] الجلسة الرابعة
   *[other] الجلسة رقم { $count }
}
session-place = مكان الانعقاد
session-note = ملاحظة تظهر مع الدورة
session-windows = الفترات القانونية المقبلة للدورات العادية
session-windows-help = خارج هذه الفترات يرفض تاريخ الدورة العادية مع ذكر المادة.
session-asked-elsewhere = الدورة الاستثنائية التي يطلبها أعضاء أو السلطة تبرمج انطلاقا من طلبهم:
session-asked-where = طلبات عقد دورات استثنائية
session-opening = الافتتاح
session-opens-on = الافتتاح: { $what }
session-opening-unreported = تاريخ الافتتاح غير معلن
session-state = المرحلة
session-recorded = دورة سابقة مدونة
session-pages = صفحات الدورة
stage-planned = مبرمجة
stage-settled = حصر جدول الأعمال
stage-submitted = لدى السلطة
stage-convened = تم الاستدعاء
stage-open = منعقدة
stage-closed = مختتمة
tab-overview = الدورة
tab-agenda = جدول الأعمال
tab-record = التدوين
tab-convocation = الاستدعاء
tab-conduct = الجلسات
tab-minutes = المحضر والمقررات
tab-control = المراقبة
clock = الآجال القانونية
clock-met = تم في الأجل
clock-met-late = { PLURAL($count) ->
    [zero] تم خارج الأجل
    [one] تم متأخرا بيوم
    [two] تم متأخرا بيومين
    [few] تم متأخرا بـ{ $count } أيام
    [many] تم متأخرا بـ{ $count } يوما
   *[other] تم متأخرا بـ{ $count } يوم
}
clock-met-early = { PLURAL($count) ->
    [zero] تم قبل الأجل
    [one] تم قبل الأجل بيوم
    [two] تم قبل الأجل بيومين
    [few] تم قبل الأجل بـ{ $count } أيام
    [many] تم قبل الأجل بـ{ $count } يوما
   *[other] تم قبل الأجل بـ{ $count } يوم
}
clock-due = { PLURAL($count) ->
    [zero] اليوم آخر أجل
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوما
   *[other] بقي { $count } يوم
}
clock-missed = { PLURAL($count) ->
    [zero] فات الأجل
    [one] فات الأجل بيوم
    [two] فات الأجل بيومين
    [few] فات الأجل بـ{ $count } أيام
    [many] فات الأجل بـ{ $count } يوما
   *[other] فات الأجل بـ{ $count } يوم
}
clock-not-yet = لم يبدأ الأجل بعد
clock-window-over = انتهى الأجل
clock-done-on = أنجز يوم { $what }
clock-proof = مرجع
session-without-sitting = اكتبوا يوم الجلسة الأولى وساعتها.
session-sittings-out-of-order = يجب أن تتوالى الجلسات حسب تواريخها.
session-date-unreadable = تاريخ أو ساعة غير صحيحين.
session-in-the-past = هذا التاريخ قد مضى. الدورات السابقة تدون ولا تبرمج.
session-too-far = هذا التاريخ بعيد جدا: تبرمج الدورة إلى غاية نهاية السنة المقبلة. راجعوا السنة.
session-outside-window = لا يمكن افتتاح الدورة في هذا التاريخ.
session-too-long = تتجاوز الدورة المدة القانونية.
session-asked-extraordinary = الدورة المطلوبة دورة استثنائية.
session-asked-too-late = لا يمكن افتتاح الدورة التي طلبتها السلطة في هذا التاريخ المتأخر.
session-date-is-fixed = بلغ جدول الأعمال إلى السلطة: لا يغير تاريخ الدورة بعد ذلك من هنا.
session-is-recorded = الدورة السابقة المدونة لا يغير موعدها: دونت كما انعقدت.
session-text-too-long = عبارة المكان أو الملاحظة طويلة جدا: ستمائة حرف للمكان وأربعة آلاف للملاحظة.
session-sitting-has-points = توجد نقط مبرمجة في الجلسة المحذوفة. غيروا جلستها أولا.
session-already = أنجزت هذه الخطوة من قبل.
session-not-yet = لم تصل الدورة إلى هذه المرحلة بعد.
session-changed-meanwhile = غير شخص آخر هذه الدورة في الوقت نفسه. راجعوا الصفحة ثم أعيدوا المحاولة.
session-already-published = نشرت هذه الدورة من قبل.
done-session-planned = برمجت الدورة.
done-session-moved = غير موعد الدورة.
journal-session-planned = برمجت الدورة
journal-session-recorded = دونت دورة سابقة
journal-session-put-off = أجل افتتاح الدورة
journal-session-moved = غير موعد الدورة
journal-milestone-planned = وضعت الدورة في الجدولة
journal-milestone-agenda-settled = حصر جدول الأعمال، الصيغة
journal-milestone-agenda-sent = بلغ جدول الأعمال إلى السلطة، إرسالية رقم
journal-milestone-agenda-received = توصلت السلطة بجدول الأعمال، وصل رقم
journal-milestone-convened = استدعي الأعضاء
journal-milestone-agenda-posted = علق جدول الأعمال
journal-milestone-reported = تقارير اللجان كاملة
journal-milestone-quorum-missed = اجتماع دون نصاب قانوني
journal-milestone-convened-again = استدعي الأعضاء مرة ثانية
journal-milestone-opened = افتتحت الدورة
journal-milestone-extended = مدد الرئيس الدورة وأخبرت السلطة
journal-sitting-added = أضيفت جلسة، رقمها
session-length = مدة الدورة
session-extended-until = مدد الرئيس الدورة إلى غاية { $what }.
session-extension-told = بلغ التمديد إلى سلطة المراقبة يوم { $what }.
session-extend-until = التمديد إلى غاية
session-extend-help = مرة واحدة بقرار من الرئيس، وتخبر السلطة بذلك فورا في مكتبها.
session-extend-do = تمديد الدورة
sitting-again-day = يوم الجلسة الإضافية
sitting-again-do = إضافة الجلسة
extension-not-allowed = لا يمكن تمديد الدورة بهذه الكيفية.
sitting-beyond-length = تتجاوز هذه الجلسة مدة الدورة.
session-is-not-open = الدورة غير منعقدة.
done-extended = مددت الدورة، وأخبرت السلطة بذلك.
done-sitting-added = أضيفت الجلسة.
journal-milestone-closed = اختتمت الدورة
journal-milestone-minutes-signed = وقع المحضر
journal-milestone-minutes-given = سلم المحضر للأعضاء
journal-milestone-register-sent = أرسل سجل الحضور، إرسالية رقم
journal-milestone-register-received = توصلت السلطة بسجل الحضور، وصل رقم
journal-milestone-acts-sent = أرسل المحضر والمقررات، إرسالية رقم
journal-milestone-acts-with-commune = توصلت الجماعة بالمحضر والمقررات، وصل رقم
journal-milestone-acts-relayed = وجهتها الجماعة إلى العامل، إرسالية رقم
journal-milestone-acts-received = توصلت السلطة بالمحضر والمقررات، وصل رقم
journal-milestone-acts-posted = علقت المقررات
journal-milestone-enforceable = أصبحت المقررات قابلة للتنفيذ
journal-milestone-published = نشرت الدورة للعموم
journal-session-published = عرضت الدورة على العموم
