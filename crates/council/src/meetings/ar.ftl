meeting = الاجتماع
meetings = الاجتماعات
meetings-none = لم يدون هنا أي اجتماع بعد.
meeting-when = اليوم والساعة
meeting-body-commission = اجتماع لجنة
meeting-body-bureau = اجتماع المكتب
meeting-body-conference = ندوة رؤساء مجالس المقاطعات
meeting-title-commission = اجتماع { $name }، { $day }
meeting-title-bureau = اجتماع المكتب، { $day }
meeting-title-conference = ندوة رؤساء مجالس المقاطعات، { $day }
meeting-new-commission = عقد اجتماع لجنة
meeting-new-bureau = عقد اجتماع المكتب
meeting-new-conference = عقد الندوة
meeting-stage-prepared = قيد الإعداد
meeting-stage-convened = تم الاستدعاء له
meeting-stage-concluded = انعقد
meeting-stage-called-off = ألغي
meeting-asked = بطلب ممن؟
meeting-asked-its-president = بطلب من رئيس اللجنة
meeting-asked-a-third = بطلب من ثلث أعضاء اللجنة
meeting-asked-council-president = بطلب من رئيس المجلس
meeting-askers = الأعضاء الذين طلبوه، إن كانوا الثلث
meeting-day = اليوم
meeting-hour = الساعة
meeting-place = المكان
meeting-session = الدورة التي يهيئ لها الاجتماع
meeting-session-help = تدرج في جدول أعمال الاجتماع نقط هذه الدورة المحالة على اللجنة.
meeting-session-bureau = يدرج حصر جدول أعمال هذه الدورة في جدول أعمال الاجتماع.
meeting-prepare = إعداد الاجتماع
meeting-settles-agenda = حصر جدول الأعمال: { $what }
meeting-items = جدول الأعمال
meeting-items-none = لا شيء في جدول أعمال هذا الاجتماع بعد.
meeting-points = النقط المحالة على هذه اللجنة
meeting-called = من سيستدعى
meeting-told = أرسل الإشعار { $what }
meeting-roll = الحضور
meeting-roll-save = تسجيل الحضور
meeting-next = ما يلي
meeting-convene = الاستدعاء للاجتماع
meeting-convene-help = يتلقى كل واحد الإشعار في التطبيق، وبالبريد الإلكتروني إن صرح بعنوان.
meeting-awaits-day = تم الاستدعاء للاجتماع.
meeting-conclude = إعداد المحضر
meeting-conclude-help = يختتم الاجتماع، ولا يتغير محضره بعد ذلك.
meeting-conclude-report = يختتم الاجتماع، ويصبح محضره تقرير اللجنة في كل نقطة مع رأيها.
meeting-minutes = المحضر
meeting-minutes-of = محضر. { $what }
meeting-call-off = إلغاء الاجتماع
meeting-off-reason = سبب الإلغاء
meeting-day-of-sitting = للمجلس جلسة في اليوم نفسه: { $what }
meeting-same-people = يجتمع الأشخاص أنفسهم في اليوم نفسه: { $what }
item-title = الموضوع
item-add = إضافة
item-add-other = إضافة موضوع آخر
item-remove = سحب من جدول الأعمال
item-record = تدوين ما آل إليه
item-was-studied = هل تمت دراسته؟
item-studied = تمت دراسته
item-not-studied = لم تتم دراسته
item-debate = المناقشة
item-decision-short = الرأي أو ما تقرر أو التوصية
item-decision-commission = رأي اللجنة
item-decision-bureau = ما قرره المكتب
item-decision-conference = توصية الندوة
conference-consulted = استشير رؤساء المقاطعات يوم
conference-copy = توجيه نسخة المحضر إلى سلطة المراقبة
conference-posted = علق بالمقرات يوم
conference-post = تدوين التعليق
paper-meeting-presided = ترأس الاجتماع { $name }.
paper-conference-consulted = استشير رؤساء مجالس المقاطعات في جدول الأعمال يوم { $day }.
paper-item-without-decision = تمت دراسته.
paper-item-not-taken-up = لم تتم دراسة هذا الموضوع.
meeting-step-impossible = لا يمكن ذلك في هذه المرحلة من الاجتماع.
meeting-in-the-past = مضى هذا اليوم: اختاروا يوما مقبلا.
meeting-in-future = لم يحل هذا اليوم بعد.
meeting-asked-by-few = عدد من طلبوا هذا الاجتماع غير كاف.
meeting-full = جدول أعمال الاجتماع مكتمل.
meeting-without-items = أدرجوا أولا موضوعا في جدول الأعمال.
meeting-without-members = لا أحد ينتمي إلى هذه الهيئة بعد: أسندوا العضوية أولا.
meeting-item-without-title = اكتبوا الموضوع في جملة.
meeting-item-gone = لم يعد هذا الموضوع في جدول الأعمال.
meeting-text-too-long = النص طويل جدا.
meeting-opinion-missing = اكتبوا رأي اللجنة في هذه النقطة.
meeting-not-yet = لم ينعقد الاجتماع بعد.
meeting-roll-incomplete = نادوا أولا على كل واحد.
meeting-items-open = بينوا في كل موضوع هل تمت دراسته.
meeting-off-without-reason = اكتبوا سبب الإلغاء.
conference-not-consulted = يعد جدول الأعمال بعد استشارة رؤساء مجالس المقاطعات: اكتبوا يوم الاستشارة.
conference-already-copied = وجهت النسخة إلى سلطة المراقبة من قبل.
conference-posted-when = هذا اليوم سابق للندوة، أو لم يحل بعد.
done-meeting-prepared = أعد الاجتماع. أتموا جدول أعماله ثم استدعوا له.
done-meeting-item-added = أدرج الموضوع في جدول الأعمال.
done-meeting-item-removed = سحب الموضوع من جدول الأعمال.
done-meeting-item-recorded = سجل ما آل إليه الموضوع.
done-meeting-convened = تم الاستدعاء للاجتماع.
done-meeting-called-off = ألغي الاجتماع، ويخبر من استدعي إليه.
done-meeting-roll = سجل الحضور.
done-meeting-concluded = أعد المحضر.
done-conference-consulted = سجلت الاستشارة.
done-conference-copied = تقرأ سلطة المراقبة النسخة في مكتبها.
done-conference-posted = دون التعليق.
journal-meeting-prepared = أعد اجتماع
journal-meeting-item-added = أدرج موضوع في جدول أعمال اجتماع
journal-meeting-item-removed = سحب موضوع من جدول أعمال اجتماع
journal-meeting-item-recorded = سجل ما آل إليه موضوع
journal-meeting-convened = تم الاستدعاء لاجتماع
journal-meeting-called-off = ألغي اجتماع
journal-meeting-notice-sent = أرسل إشعار باجتماع
journal-meeting-roll = الحضور في اجتماع
journal-meeting-concluded = محضر اجتماع
journal-conference-consulted = استشير رؤساء مجالس المقاطعات
journal-conference-copied = وجه محضر الندوة إلى سلطة المراقبة
journal-conference-posted = علق محضر الندوة
meeting-mail-subject = إشعار. { $what }
meeting-mail = 
    السلام عليكم { $name }،
    
    يستدعيكم { $council }: { $what }.
    
    { $day } على الساعة { $hour }
    { $place }
    
    جدول الأعمال
    { $items }
    
    { $address }
meeting-off-subject = إلغاء. { $what }
meeting-off-mail = 
    السلام عليكم { $name }،
    
    { $council }: لن ينعقد هذا الاجتماع.
    { $what }
    
    السبب: { $reason }
    
    { $address }
