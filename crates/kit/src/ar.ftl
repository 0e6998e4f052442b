account-address-taken = لهذا العنوان الإلكتروني حساب من قبل.
account-address-unreadable = العنوان الإلكتروني غير صحيح.
password-too-short = كلمة السر قصيرة: عشرة أحرف على الأقل.
password-too-long = كلمة السر طويلة: مائتا حرف على الأكثر.
password-too-easy = كلمة السر سهلة التخمين: نوّعوا الحروف ولا تكرروا عنوانكم.
form-unreadable = تعذرت قراءة ما أرسلتم. أعيدوا تعبئة الصفحة ثم أرسلوها.
form-too-large = الملف أكبر من الحجم المسموح به.
