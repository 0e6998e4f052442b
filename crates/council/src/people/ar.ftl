role-office = كتابة المجلس
role-president = رئاسة المجلس
role-secretary = كاتب المجلس
role-member = عضو المجلس
role-service = مصلحة إدارية
role-authority = سلطة المراقبة الإدارية
role-reader = اطلاع فقط
office-president = رئيس المجلس
office-vice-president = نائب الرئيس
office-secretary = كاتب المجلس
office-deputy-secretary = نائب كاتب المجلس
office-vice-president-nth = { $count ->
    [1] النائب الأول للرئيس
    [2] النائب الثاني للرئيس
    [3] النائب الثالث للرئيس
    [4] النائب الرابع للرئيس
    [5] النائب الخامس للرئيس
    [6] النائب السادس للرئيس
    [7] النائب السابع للرئيس
    [8] النائب الثامن للرئيس
    [9] النائب التاسع للرئيس
    [10] النائب العاشر للرئيس
    [11] النائب الحادي عشر للرئيس
   *[other] نائب الرئيس رقم { $count }
}
sign-in = تسجيل الدخول
sign-in-do = الدخول
sign-in-wrong = العنوان الإلكتروني أو كلمة السر غير صحيحين.
sign-in-too-often = محاولات كثيرة. أعيدوا المحاولة بعد ربع ساعة.
sign-in-help = لقراءة استدعائكم يكفي الرابط الوارد في الرسالة، دون كلمة سر.
sign-out = تسجيل الخروج
sign-out-everywhere = الخروج من جميع الأجهزة
email = العنوان الإلكتروني
password = كلمة السر
password-new = كلمة السر الجديدة
password-again = كلمة السر مرة ثانية
password-current = كلمة السر الحالية
password-help = عشرة أحرف على الأقل. جملة قصيرة تتذكرونها أفضل من كلمة معقدة.
password-not-repeated = كلمتا السر غير متطابقتين.
password-wrong = كلمة السر غير صحيحة. لم يوقع أي شيء ولم يتغير أي شيء.
password-change = تغيير كلمة السر
password-change-do = تغيير
devices = الأجهزة التي دخلتم منها
device-seen = آخر زيارة: { $what }
done-password-changed = غيرت كلمة السر، وخرجتم من الأجهزة الأخرى.
invitation-title = اختاروا كلمة سر
invitation-for = حسابكم: { $what }
invitation-do = حفظ والدخول
invitation-over = استعمل هذا الرابط من قبل أو انتهت صلاحيته. اطلبوا من كتابة المجلس دعوة جديدة.
invitation-subject = دعوة إلى فضاء المجلس
invitation-mail = 
    السلام عليكم،
    
    فتح لكم حساب في فضاء المجلس. لاختيار كلمة السر افتحوا الرابط التالي خلال أربعة عشر يوما:
    { $address }
done-member-invited = سترسل الدعوة بالبريد الإلكتروني.
mail-not-configured = لم يضبط أي خادم للبريد الإلكتروني. اتصلوا بمسؤول النظام.
member-without-email = لم يصرح هذا العضو بعنوان إلكتروني.
member-invite = دعوة إلى الدخول
member-invite-again = إرسال دعوة جديدة
members-in-office = { PLURAL($count) ->
    [zero] لا أعضاء مزاولين مهامهم
    [one] عضو واحد مزاول مهامه
    [two] عضوان مزاولان مهامهما
    [few] { $count } أعضاء مزاولون مهامهم
    [many] { $count } عضوا مزاولا مهامه
   *[other] { $count } عضو مزاول مهامه
}
member-presence = الحضور
members-absences = الغياب
members-none = لم يضف أي عضو بعد.
members-import = استيراد الأعضاء
member-name = الاسم
member-office = المهمة
group = الفريق
service = المصلحة
member-not-in-office = غير مزاول مهامه
member-mandate = الانتداب
mandate-since = مزاول مهامه منذ
declared-postal = العنوان البريدي المصرح به
declared-email = العنوان الإلكتروني المصرح به
interim-too-early = لم تنقض مدة الشهر التي يحددها القانون.
interim-already = هناك من يتولى النيابة من قبل.
interim-not-in-office = ليس هذا الشخص عضوا مزاولا مهامه يمكنه تولي النيابة.
interim-out-of-order = ليس الأول في الترتيب: اكتبوا لماذا تعذر ذلك على من قبله.
interim-wrong-cause = السبب غير مناسب: هل الرئاسة شاغرة؟
interim-already-ended = انتهت هذه النيابة من قبل.
interim-ends-when = هذا اليوم سابق لبداية النيابة.
journal = سجل المجلس
journal-help = كل ما وقع، من قام به ومتى. كل قيد مرتبط بالذي قبله ببصمة رقمية.
journal-person-added = أضيف شخص
journal-person-invited = وجهت دعوة للدخول
journal-account-given = فتح حساب
journal-password-chosen = اختيرت كلمة السر
journal-password-changed = غيرت كلمة السر
journal-signed-out-everywhere = خروج من جميع الأجهزة
journal-mandate-started = بداية الانتداب
journal-exclusion-added = لم يعد مزاولا مهامه
journal-exclusion-ended = العودة إلى مزاولة المهام
journal-office-taken = تولي مهمة
journal-office-left = مغادرة مهمة
journal-interim-began = نيابة عن الرئيس
journal-interim-ended = نهاية النيابة
journal-service-placed = موضع مصلحة
journal-service-headed = مسؤول مصلحة
journal-group-added = أضيف فريق
journal-group-joined = انضمام إلى فريق
journal-service-added = أضيفت مصلحة
journal-staff-added = أضيف موظف
journal-members-imported = استورد الأعضاء
