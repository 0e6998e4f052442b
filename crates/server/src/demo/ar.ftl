demo-title = جربوا مجلس
demo-what = جماعة الدار البيضاء بأشخاص من نسج الخيال. اختاروا دورا: يدخلكم الرابط إليه كلما شئتم.
demo-what-pilot = ستة مجالس من كل صنف: جماعات وجهة وإقليم ومقاطعة، بأشخاص من نسج الخيال. اختاروا مجلسا ودورا: يدخلكم الرابط إليه كلما شئتم.
demo-casablanca = جماعة الدار البيضاء
demo-roles = الأدوار
demo-password = كلمة سر الجميع، وتُطلب من جديد عند التوقيع:
demo-clock = الساعة
demo-clock-help = تسري الآجال بهذه الساعة. تتقدم متى شئتم ولا ترجع إلى الوراء أبدا.
demo-clock-days = { PLURAL($count) ->
    [one] + يوم واحد
    [two] + يومان
    [few] + { $count } أيام
    [many] + { $count } يوما
   *[other] + { $count } يوم
 }
demo-clock-to = الانتقال إلى يوم
demo-clock-do = التقدم
demo-clock-forwards = تتقدم الساعة من يوم واحد إلى 400 يوم في المرة الواحدة، ولا ترجع إلى الوراء أبدا.
done-demo-clock = تقدمت الساعة، وأُنجز كل ما حملته هذه الأيام.
demo-mail = الرسائل الإلكترونية
demo-mail-what = آخر 200 رسالة سلمها العرض التجريبي. لم تُرسل أي رسالة إلى الخارج.
demo-mail-none = لا توجد أي رسالة.
demo-mail-all = جميع الرسائل
demo-mail-subject = الموضوع
demo-mail-to = المرسل إليه
demo-mail-at = سُلمت في
demo-mail-attachments = المرفقات
demo-mail-theirs = رسائل هذا الشخص
role-interior = وزارة الداخلية (التأشيرة)
