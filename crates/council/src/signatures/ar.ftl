already-signed = وقعتم هذه الوثيقة من قبل.
signed-another-text = تغيرت الوثيقة منذ عرضها. أعيدوا قراءتها قبل التوقيع.
signature-nature = توقيع إلكتروني بسيط (القانون 43.20)
signed-by = وقعه { $what }
journal-signed = وقعت وثيقة
