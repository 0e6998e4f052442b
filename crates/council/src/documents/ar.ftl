document-empty = الملف «{ $name }» فارغ.
document-kind-refused = الملف «{ $name }» من نوع غير مقبول. المقبول: PDF وWord وExcel وPowerPoint وOpenDocument والصور.
document-not-what-it-says = محتوى الملف «{ $name }» لا يطابق امتداده.
journal-document-received = تم تسلم وثيقة
journal-document-released = وسع الاطلاع على وثيقة
