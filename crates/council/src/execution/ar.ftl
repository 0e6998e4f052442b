execution = تنفيذ المقررات
execution-of = تنفيذ المقرر
execution-all = الكل
execution-choose = اختيار
execution-none = لا مقرر يتتبع تنفيذه هنا.
execution-decision = المقرر
execution-service = المصلحة المكلفة
execution-state = الحالة
execution-next = الأجل القادم
execution-late = متأخر
execution-more = التتمة
execution-charge = تكليف مصلحة بالتنفيذ
execution-due = ينجز في أجل أقصاه
execution-nobody = لم تكلف أي مصلحة بتنفيذ هذا المقرر.
execution-where = مدى تقدم التنفيذ
execution-ended = أنجز في
execution-reason = ما يعيق التنفيذ
execution-steps = المراحل
execution-no-step = لا مرحلة بعد.
execution-no-day = دون أجل
execution-step-open = لم تنجز بعد
execution-step-done = أنجزت المرحلة
execution-step-done-on = أنجزت في { $what }
execution-add-step = إضافة مرحلة
execution-step-title = المرحلة
execution-progress = { PLURAL($count) ->
    [zero] لم تنجز أي مرحلة
    [one] أنجزت مرحلة واحدة
    [two] أنجزت مرحلتان
    [few] أنجزت { $count } مراحل
    [many] أنجزت { $count } مرحلة
   *[other] أنجزت { $count } مرحلة
}
execution-open = تتبع التنفيذ
execution-state-not-begun = لم يشرع فيه
execution-state-under-way = قيد التنفيذ
execution-state-blocked = متعثر
execution-state-done = أنجز
execution-move-begin = الشروع في التنفيذ
execution-move-block = الإشعار بتعثر
execution-move-resume = استئناف التنفيذ
execution-move-finish = التصريح بإنجاز التنفيذ
execution-not-there = لم يبلغ التنفيذ هذه المرحلة: أعيدوا تحميل الصفحة.
execution-already-charged = سبق تكليف مصلحة بهذا المقرر.
execution-not-enforceable = لا ينفذ إلا مقرر قابل للتنفيذ.
execution-service-missing = اختاروا المصلحة المكلفة بالتنفيذ.
execution-day-past = هذا اليوم مضى.
execution-step-unnamed = بينوا المرحلة في 300 حرف على الأكثر.
execution-reason-missing = بينوا ما يعيق التنفيذ.
done-execution-charged = كلفت المصلحة بالتنفيذ.
done-execution-updated = تم تحيين حالة التنفيذ.
journal-execution-charged = كلفت مصلحة بالتنفيذ، المقرر عدد
journal-execution-step-added = أضيفت مرحلة إلى التنفيذ، المقرر عدد
journal-execution-step-done = أنجزت مرحلة من التنفيذ، المقرر عدد
journal-execution-moved = تغيرت حالة التنفيذ، المقرر عدد
