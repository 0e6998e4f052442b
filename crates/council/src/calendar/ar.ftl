holidays = أيام العطل
holidays-help = تحتسب الآجال بأيام العمل بناء على هذه اللائحة. الأعياد الدينية تؤكد بعد إعلانها.
holiday-day = اليوم
holiday-days = عدد الأيام
holiday-name = المناسبة
holiday-confidence = درجة التأكد
holiday-source = المرجع
holiday-add = إضافة يوم عطلة
holiday-add-do = إضافة
holiday-remove = حذف
holiday-replaces = بدلا من
holiday-lasts = { PLURAL($count) ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
confidence-text = منصوص عليه
holiday-own = صرح به المجلس
confidence-official = إعلان رسمي
confidence-press = توقع صحفي
confidence-estimate = تقدير فلكي
holidays-moon-unknown = تواريخ الأعياد الدينية لسنة { $what } غير معروفة بعد: قد تتغير الآجال بأيام العمل.
holiday-unreadable = التاريخ أو عدد الأيام غير صحيح.
holiday-without-name = اكتبوا اسم المناسبة.
holiday-too-long = الاسم أو المرجع طويل جدا: مائتا حرف على الأكثر.
holiday-not-to-be-moved = هذا اليوم ليس مما يؤكد أو يغير تاريخه: اختاروا عيدا مؤرخا من اللائحة الوطنية.
holiday-already-removed = حذف هذا اليوم من قبل، أو هو من اللائحة الوطنية.
done-holiday-added = أضيف يوم العطلة، واحتسبت الآجال من جديد.
done-holiday-removed = حذف يوم العطلة، واحتسبت الآجال من جديد.
journal-holiday-added = أضيف يوم عطلة
journal-holiday-removed = حذف يوم عطلة
journal-holidays-planted = وضعت لائحة العطل الوطنية
