council-slug-unusable = العنوان يقبل الحروف اللاتينية الصغيرة والأرقام والواصلة فقط.
council-slug-taken = هذا العنوان مستعمل من طرف مجلس آخر.
council-misplaced = هذا المجلس لا يوضع تحت تلك الجماعة الترابية.
council-code-unknown = لا توجد جماعة ترابية بهذا الرمز.
council-already-open = هذا المجلس يشتغل هنا من قبل.
journal-council-created = أضيف المجلس
journal-authority-created = أضيفت سلطة المراقبة
journal-tree-planted = وضعت شجرة الجماعات الترابية
