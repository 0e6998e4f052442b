import-all-or-nothing = يضاف جميع أعضاء الجدول، أو لا يضاف أي منهم.
import-choose = اختيار الجدول
import-file = ملف CSV
import-file-help = الترميز: UTF-8 أو Windows-1256 أو Windows-1252، والفاصل: فاصلة أو فاصلة منقوطة أو علامة جدولة، في حدود { $count } سطر و1 ميغابايت.
import-try = فحص الجدول
import-try-help = لا يضاف أي شيء في هذه المرحلة: سترون أولا ما سيضاف، أو ما يجب تصحيحه.
import-columns = الأعمدة المعروفة
import-columns-help = يحمل السطر الأول أسماء الأعمدة، بإحدى اللغتين وبأي ترتيب. أما الأعمدة الأخرى فلا تؤخذ بعين الاعتبار.
import-column = العمود
import-column-name-ar = الاسم بالعربية
import-column-name-fr = الاسم بالفرنسية
import-column-email = البريد الإلكتروني
import-column-phone = الهاتف
import-column-postal = العنوان البريدي
import-column-born = تاريخ الازدياد
import-column-group = الفريق
import-column-office = المهمة بالمجلس
import-column-commission = اللجنة الدائمة
import-column-seat = المهمة باللجنة
import-column-since = بداية الانتداب
import-column-help-name-ar = أحد الاسمين على الأقل.
import-column-help-name-fr = أحد الاسمين على الأقل.
import-column-help-email = كما صرح به للمجلس؛ إليه توجه الاستدعاءات.
import-column-help-phone = من 6 إلى 20 رقما.
import-column-help-postal = كما صرح به للمجلس.
import-column-help-born = 1970-12-31 أو 31/12/1970 أو 31-12-1970 أو 31.12.1970.
import-column-help-group = بلغة واحدة، أو باللغتين: «فريق المدينة / Groupe La Cité».
import-column-help-office = رئيس المجلس، النائب الأول للرئيس، كاتب المجلس، نائب كاتب المجلس، أو عضو.
import-column-help-commission = لجنته الدائمة، إن كانت له لجنة؛ بلغة واحدة، أو باللغتين.
import-column-help-seat = رئيس، نائب الرئيس، مقرر، أو عضو.
import-column-help-since = إجباري؛ بصيغ تاريخ الازدياد نفسها.
import-line = السطر
import-fault = ما يجب تصحيحه
import-whole-table = الجدول كله
import-faults = { PLURAL($count) ->
    [zero] لا شيء يجب تصحيحه.
    [one] أمر واحد يجب تصحيحه.
    [two] أمران يجب تصحيحهما.
    [few] { $count } أمور يجب تصحيحها.
    [many] { $count } أمرا يجب تصحيحه.
   *[other] { $count } أمر يجب تصحيحه.
}
import-nothing-done = لم يضف أي شيء. صححوا الملف ثم أرسلوه من جديد.
import-would-add = { PLURAL($count) ->
    [zero] لن يضاف أي عضو.
    [one] سيضاف عضو واحد.
    [two] سيضاف عضوان.
    [few] سيضاف { $count } أعضاء.
    [many] سيضاف { $count } عضوا.
   *[other] سيضاف { $count } عضو.
}
import-read-as = قرئ الملف بترميز { $what }. تحققوا من الأسماء قبل التأكيد.
import-new-groups = فرق ستحدث
import-new-commissions = لجان ستحدث
import-confirm = إضافة هؤلاء الأعضاء
import-other = اختيار ملف آخر
done-members-imported = أضيف الأعضاء.
import-empty = الملف فارغ.
import-too-large = يتجاوز الملف 1 ميغابايت: ليس جدولا للأعضاء.
import-header-unread = لم يعرف أي عمود. يجب أن يحمل السطر الأول أسماء الأعمدة كما هي في صفحة الاستيراد.
import-column-twice = يوجد هذا العمود مرتين.
import-without-names = لا يوجد عمود للاسم، لا بالعربية ولا بالفرنسية.
import-without-rows = لا يوجد أي سطر تحت أسماء الأعمدة.
import-too-many-rows = يتجاوز الجدول { $count } سطر.
import-too-long = أكثر من 300 حرف.
import-name-missing = الاسم غير موجود باللغتين.
import-not-arabic = «{ $what }» غير مكتوب بالحروف العربية.
import-not-latin = «{ $what }» غير مكتوب بالحروف اللاتينية.
import-email-unreadable = «{ $what }» ليس عنوانا إلكترونيا صحيحا.
import-phone-unreadable = «{ $what }» ليس رقم هاتف صحيحا.
import-date-unreadable = «{ $what }» ليس تاريخا مقروءا. اكتبوا مثلا 31/12/1970.
import-date-impossible = { $what } لا يمكن أن يكون تاريخ ازدياد.
import-date-in-future = { $what } لم يحن بعد.
import-since-missing = تاريخ بداية الانتداب غير موجود.
import-office-unknown = «{ $what }» ليست مهمة معروفة. تذكر رتبة نائب الرئيس.
import-seat-unknown = «{ $what }» ليست مهمة معروفة داخل اللجنة.
import-seat-without-commission = ذكرت «{ $what }» دون لجنة.
import-name-twice = يوجد الاسم نفسه في السطر { $line }.
import-email-twice = يوجد العنوان الإلكتروني نفسه في السطر { $line }.
import-office-twice = توجد المهمة نفسها في السطر { $line }.
import-commission-president-twice = لهذه اللجنة رئيس في السطر { $line }.
import-member-known = { $what } عضو بالمجلس من قبل.
import-email-known = { $what } عنوان أحد الأعضاء من قبل.
import-office-held = هذه المهمة مشغولة من قبل.
import-commission-has-president = لهذه اللجنة رئيس من قبل.
import-more-than-seats = سيصبح عدد الأعضاء { $count } وعدد المقاعد { $seats }.
