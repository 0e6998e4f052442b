absences = غياب الأعضاء
absences-serious = { PLURAL($count) ->
    [zero] لا يقترب أي عضو من الحد القانوني
    [one] عضو واحد يستدعي التتبع
    [two] عضوان يستدعيان التتبع
    [few] { $count } أعضاء يستدعون التتبع
    [many] { $count } عضوا يستدعون التتبع
   *[other] { $count } عضو يستدعون التتبع
}
absences-in-a-row = الغياب المتتالي
absences-in-all = مجموع الغياب
absences-sessions = دورات الانتداب
absences-standing = الوضعية
absences-how = تحتسب الدورات لا الجلسات. ولا يحتسب الغياب الذي قبل المجلس مبرره.
absences-state-done = وضعية سليمة
absences-state-soon = يستدعي التتبع
absences-state-missed = بلغ الحد القانوني
excuses = مبررات الغياب
excuses-waiting = مبررات لم يبت فيها المجلس بعد
excuses-waiting-help = المجلس هو الذي يقبل المبرر. دونوا هنا ما قرره؛ وما لم يبت فيه فالغياب محتسب.
excuses-count = { PLURAL($count) ->
    [zero] لم يدل أي عضو بمبرر
    [one] أدلى عضو واحد بمبرر
    [two] أدلى عضوان بمبرر
    [few] أدلى { $count } أعضاء بمبرر
    [many] أدلى { $count } عضوا بمبرر
   *[other] أدلى { $count } عضو بمبرر
}
excuses-help = دونوا، بالنسبة لكل عضو غاب عن الدورة كلها، المبرر وما قرره المجلس في شأنه.
excuses-decided-on = يوم قرار المجلس
excuses-nobody = لم يغب أي عضو عن هذه الدورة كلها.
excuses-save = تسجيل ما قرره المجلس
excuses-before-the-session = يبت المجلس في مبررات الغياب بعد افتتاح الدورة.
excuses-decided-when = يوم القرار سابق للدورة، أو لم يحن بعد.
excuse-reason = المبرر
excuse-accepted = قبل المجلس المبرر
excuse-refused = لم يقبله المجلس
excuse-undecided = لم يبت فيه بعد
excuse-not-absent = لم يغب هذا الشخص عن الدورة كلها.
excuse-without-reason = دونوا المبرر الذي بت فيه المجلس.
excuse-reason-too-long = المبرر طويل جدا: ألف حرف على الأكثر.
done-excuses-recorded = سجل ما قرره المجلس.
presence = الحضور
presence-sessions = دورات الانتداب
presence-none = لم تنعقد بعد أي دورة منذ بداية هذا الانتداب.
presence-came = { PLURAL($count) ->
    [zero] لم يحضر أي دورة
    [one] حضر دورة واحدة
    [two] حضر دورتين
    [few] حضر { $count } دورات
    [many] حضر { $count } دورة
   *[other] حضر { $count } دورة
}
finding = الإقالة بحكم القانون
finding-propose = إدراج المعاينة في جدول الأعمال
finding-on = ستدرج في جدول أعمال:
finding-by-council = يعاين المجلس الإقالة بحكم القانون بمقرر.
finding-is-proposed = أدرجت المعاينة في جدول الأعمال
finding-is-recorded = تمت معاينة الإقالة
finding-found-on = عاينها المجلس يوم { $what }
finding-record = تسجيل معاينة المجلس
finding-record-help = بعد المصادقة على المقرر: يتوقف العضو عن مزاولة مهامه ابتداء من ذلك التاريخ.
finding-not-reached = غياب هذا العضو لا يبلغ حد الإقالة بحكم القانون.
finding-already-proposed = المعاينة مدرجة في جدول أعمال.
finding-excuse-pending = على المجلس أن يبت أولا في المبرر الذي أدلى به هذا العضو.
finding-no-session = لا توجد دورة مقبلة لا يزال جدول أعمالها مفتوحا: برمجوا دورة.
finding-not-adopted = لم يصادق المجلس بعد على المعاينة.
finding-already-recorded = المعاينة مسجلة من قبل.
finding-point-title = معاينة إقالة { $name } بحكم القانون
finding-point-note = { $verdict }
finding-point-draft = 
    يعاين المجلس أن { $name } يعتبر مقالا بحكم القانون.
    
    { $verdict }
done-finding-proposed = أدرجت المعاينة في جدول الأعمال.
done-finding-recorded = سجلت المعاينة: لم يعد هذا العضو مزاولا مهامه.
absence-mail-subject = غيابكم عن دورات المجلس
absence-mail = 
    { $name }،
    
    { $verdict }
    
    إن كان لكم مبرر فأخبروا به كتابة المجلس: المجلس هو الذي يقبله. وهذا حضوركم، دورة دورة:
    { $address }
    
    { $council }
journal-excuse-decided = مبرر غياب: قرار المجلس
journal-absence-warned = تنبيه عضو إلى غيابه
journal-absence-warning-sent = وجه التنبيه بالبريد الإلكتروني
journal-resignation-proposed = أدرجت معاينة الإقالة بحكم القانون في جدول الأعمال
journal-resignation-found = عاين المجلس الإقالة بحكم القانون
