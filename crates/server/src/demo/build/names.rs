//! Names for people who do not exist: first names as everybody bears them, family names that say
//! themselves that they are invented («المثالي», the exemplary one).

use kit::Bilingual;

/// A name, and the part before the sign in an electronic address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invented {
    /// The name.
    pub name: Bilingual,
    /// `amina.mithali`.
    pub mailbox: String,
}

/// The invented person of that number, below `MOST`: always the same, and never the name of
/// another number. The first is a woman, then women and men take turns.
pub fn invented(number: usize) -> Invented {
    let first = FIRST[number % FIRST.len()];
    let family = FAMILY[(number * 7 + number / FIRST.len()) % FAMILY.len()];
    Invented {
        name: Bilingual::new(
            &format!("{} {}", first.0, family.0),
            &format!("{} {}", first.1, family.1),
        ),
        mailbox: format!("{}.{}", ascii(first.1), ascii(family.1)),
    }
}

/// Who presides over a council, as texts speak of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chair {
    Woman,
    Man,
}

impl Chair {
    /// Whether the invented person of that number is a woman or a man.
    pub fn of(number: usize) -> Self {
        if number.is_multiple_of(2) { Self::Woman } else { Self::Man }
    }

    /// One of two wordings.
    pub fn either<T>(self, woman: T, man: T) -> T {
        match self {
            Self::Woman => woman,
            Self::Man => man,
        }
    }

    /// «رئيسة المجلس».
    pub fn ar(self) -> &'static str {
        self.either("رئيسة المجلس", "رئيس المجلس")
    }

    /// «la présidente».
    pub fn fr(self) -> &'static str {
        self.either("la présidente", "le président")
    }
}

/// How many different people can be invented.
#[cfg(test)]
const MOST: usize = FIRST.len() * FAMILY.len();

fn ascii(name: &str) -> String {
    let plain = name.to_lowercase().replace(['é', 'è', 'ê'], "e").replace(['ï', 'î'], "i");
    plain.chars().filter(char::is_ascii_lowercase).collect()
}

const FIRST: [(&str, &str); 46] = [
    ("أمينة", "Amina"),
    ("أحمد", "Ahmed"),
    ("بشرى", "Bouchra"),
    ("إدريس", "Driss"),
    ("جميلة", "Jamila"),
    ("أيوب", "Ayoub"),
    ("حنان", "Hanane"),
    ("بلال", "Bilal"),
    ("خديجة", "Khadija"),
    ("جلال", "Jalal"),
    ("دنيا", "Dounia"),
    ("حسن", "Hassan"),
    ("رجاء", "Rajae"),
    ("حمزة", "Hamza"),
    ("زينب", "Zineb"),
    ("خالد", "Khalid"),
    ("سارة", "Sara"),
    ("رشيد", "Rachid"),
    ("سعاد", "Souad"),
    ("زكرياء", "Zakaria"),
    ("سلمى", "Salma"),
    ("سعيد", "Saïd"),
    ("سميرة", "Samira"),
    ("سفيان", "Soufiane"),
    ("شيماء", "Chaimae"),
    ("طارق", "Tarik"),
    ("عائشة", "Aïcha"),
    ("عادل", "Adil"),
    ("غيثة", "Ghita"),
    ("عبد الرحيم", "Abderrahim"),
    ("فاطمة", "Fatima"),
    ("عبد اللطيف", "Abdellatif"),
    ("لمياء", "Lamiae"),
    ("عثمان", "Othmane"),
    ("ليلى", "Leïla"),
    ("عمر", "Omar"),
    ("مريم", "Meryem"),
    ("كريم", "Karim"),
    ("منى", "Mouna"),
    ("محمد", "Mohamed"),
    ("نادية", "Nadia"),
    ("مصطفى", "Mustapha"),
    ("نعيمة", "Naïma"),
    ("نبيل", "Nabil"),
    ("هدى", "Houda"),
    ("يوسف", "Youssef"),
];

const FAMILY: [(&str, &str); 31] = [
    ("المثالي", "Mithali"),
    ("النموذجي", "Namoudaji"),
    ("الخيالي", "Khayali"),
    ("الافتراضي", "Iftiradi"),
    ("التجريبي", "Tajribi"),
    ("التوضيحي", "Tawdihi"),
    ("التمريني", "Tamrini"),
    ("المتخيل", "Moutakhayal"),
    ("المفترض", "Mouftarad"),
    ("المستعار", "Moustaar"),
    ("التقريبي", "Taqribi"),
    ("الاختباري", "Ikhtibari"),
    ("المرتجل", "Mourtajal"),
    ("التخطيطي", "Takhtiti"),
    ("التصوري", "Tassaouri"),
    ("المحتمل", "Mouhtamal"),
    ("الفرضي", "Faradi"),
    ("التدريبي", "Tadribi"),
    ("التمهيدي", "Tamhidi"),
    ("الإيضاحي", "Idahi"),
    ("المقترح", "Mouqtarah"),
    ("البديل", "Badil"),
    ("التمثيلي", "Tamthili"),
    ("المسوداتي", "Mouswaddati"),
    ("الأنموذجي", "Ounmoudaji"),
    ("الروائي", "Riwaï"),
    ("القصصي", "Qissassi"),
    ("المسرحي", "Masrahi"),
    ("المبتكر", "Moubtakar"),
    ("المتصور", "Moutassawar"),
    ("المجازي", "Majazi"),
];

#[cfg(test)]
mod tests {
    use super::{Chair, MOST, invented};
    use std::collections::HashSet;

    #[test]
    fn no_two_people_bear_the_same_name_or_address() {
        let names: HashSet<String> = (0..MOST).map(|number| invented(number).name.ar).collect();
        let boxes: HashSet<String> = (0..MOST).map(|number| invented(number).mailbox).collect();
        assert_eq!((names.len(), boxes.len()), (MOST, MOST));
    }

    #[test]
    fn women_and_men_take_turns() {
        assert_eq!((Chair::of(0), invented(0).name.fr.starts_with("Amina")), (Chair::Woman, true));
        assert_eq!((Chair::of(401), Chair::of(400).fr()), (Chair::Man, "la présidente"));
        let seventeenth = invented(46 + 17).name.fr;
        assert!(seventeenth.starts_with("Rachid"), "{seventeenth}");
    }

    #[test]
    fn an_address_is_plain() {
        assert_eq!(invented(26).mailbox.split('.').next(), Some("aicha"));
        assert!((0..MOST).all(|number| invented(number).mailbox.is_ascii()));
    }
}
