portal-foot = تنشر هذه الصفحات تطبيقا للقانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات
portal-desk = فضاء المجلس
portal-councils = المجالس
portal-lead = دورات المجالس ومقرراتها وأعضاؤها.
portal-no-council = لا يوجد أي مجلس بعد.
portal-next = التالي
portal-latest-decisions = آخر المقررات
portal-all = عرض الكل
portal-no-decision = لم ينشر أي مقرر بعد.
portal-no-session = لم تنشر أي دورة بعد.
portal-council = المجلس
portal-seats = عدد المقاعد
portal-population = عدد السكان
portal-place = مقر الاجتماعات
portal-decisions-lead = نصوص المقررات المنشورة، ونتيجة التصويت عليها، ومآلها.
public-stage-adopted = صودق عليه
public-stage-prepared = صودق عليه
public-stage-signed = صودق عليه
public-stage-sent = أمام سلطة المراقبة
public-stage-opposed = تعرضت عليه سلطة المراقبة
public-stage-enforceable = قابل للتنفيذ
public-stage-visa-refused = رفضت التأشيرة
public-stage-maintained = تشبث به المجلس
public-stage-suspended = تنفيذه موقوف
public-stage-replaced = حل محله مقرر آخر
public-stage-withdrawn = تخلى عنه المجلس
public-stage-annulled = قضي ببطلانه
public-session-held = انعقدت
public-session-open = منعقدة
public-session-convened = مقبلة
public-session-recorded = دورة سابقة سجلت وقائعها كما نشرتها الصحافة. ما لم ينشر كتب أمامه: غير معلن.
public-sittings = الجلسات
public-agenda-unreported = جدول الأعمال غير معلن.
public-outcome = المآل
public-vote = كيف صوت المجلس
public-names-hidden = لم ينشر تصويت كل عضو باسمه.
public-papers = الوثائق
preview-note = معاينة: هكذا سيرى العموم هذا المقرر إذا نشر.
preview-back = الرجوع إلى النشر
tab-publication = النشر
publication-decisions = مقررات الدورة
publication-no-decision = لم يصادق المجلس على أي مقرر بعد.
publication-is-public = منشور للعموم
publication-preview = معاينة ما سيظهر للعموم
publication-names = تصويت كل عضو
publication-names-shown = يظهر اسم كل عضو وتصويته
publication-names-hidden = لا تظهر إلا نتيجة التصويت
publication-reveals = النشر لا رجعة فيه: ما نشر قد ينسخ.
publication-reveals-what = يظهر للعموم نص كل مقرر ونتيجة التصويت عليه وورقته الموقعة باسمي الرئيس والكاتب.
publication-do = نشر المقررات المختارة
publication-session = الدورة وجدول أعمالها
publication-session-reveals = { PLURAL($count) ->
    [zero] يظهر للعموم تاريخ الدورة ومكانها.
    [one] يظهر للعموم تاريخ الدورة ومكانها ونقطة واحدة من جدول الأعمال ومآلها.
    [two] يظهر للعموم تاريخ الدورة ومكانها ونقطتان من جدول الأعمال ومآلهما.
    [few] يظهر للعموم تاريخ الدورة ومكانها وعناوين { $count } نقط ومآلها.
    [many] يظهر للعموم تاريخ الدورة ومكانها وعناوين { $count } نقطة ومآلها.
   *[other] يظهر للعموم تاريخ الدورة ومكانها وعناوين { $count } نقطة ومآلها.
}
publication-session-do = نشر الدورة
publication-before-convocation = تنشر الدورة بعد استدعاء الأعضاء.
publication-session-first = انشروا الدورة أولا.
publication-unsigned = لم يوقع المقرر بعد.
publication-none-chosen = لم تختاروا أي مقرر.
posting-acts = تعليق المقررات بمقر الجماعة
posting-acts-do = علقت المقررات بالمقر اليوم
posting-acts-help = تحرر شهادة التعليق وتحفظ مع تاريخها.
posting-since = علقت يوم { $what }
posting-certificate = شهادة التعليق
posting-before-closing = تعلق المقررات بعد اختتام الدورة.
posting-nothing = لم يصادق المجلس على أي مقرر.
posting-unsigned = بعض المقررات لم توقع بعد.
posting-already = علقت هذه المقررات من قبل.
paper-certificate-of = شهادة تعليق مقررات { $session }
paper-certificate-text = يشهد رئيس المجلس ({ $council }) أن مقررات { $session } المبينة أدناه علقت بالمكان وفي التاريخ المبينين.
done-session-published = نشرت الدورة.
done-acts-posted = سجل تعليق المقررات.
done-decisions-published = نشرت المقررات.
