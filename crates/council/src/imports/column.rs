//! The columns that a table of members may have, by whatever usual name.

kit::named! {
    /// A column.
    pub enum Column {
        /// The name in Arabic.
        NameAr = "name-ar",
        /// The name in French.
        NameFr = "name-fr",
        /// The electronic address declared to the council.
        Email = "email",
        /// The telephone.
        Phone = "phone",
        /// The postal address declared to the council.
        Postal = "postal",
        /// The day of birth.
        Born = "born",
        /// The group.
        Group = "group",
        /// The office in the council.
        Office = "office",
        /// The permanent commission.
        Commission = "commission",
        /// The office in that commission.
        Seat = "seat",
        /// The day on which the mandate began.
        Since = "since",
    }
}

impl Column {
    /// The column that a header names, if it names one.
    pub fn of_header(header: &str) -> Option<Self> {
        let header = folded(header);
        Self::ALL.iter().copied().find(|column| column.headers().contains(&header.as_str()))
    }

    /// The names under which it is recognised, the usual ones first.
    pub fn headers(self) -> &'static [&'static str] {
        HEADERS.iter().find(|(column, _)| *column == self).map_or(&[], |(_, headers)| headers)
    }
}

/// The names under which each is recognised, the usual ones first: folded, as [`folded`] says.
const HEADERS: [(Column, &[&str]); 11] = [
    (
        Column::NameAr,
        &[
            "الاسم بالعربيه",
            "nom en arabe",
            "الاسم الكامل بالعربيه",
            "الاسم الكامل",
            "الاسم",
            "الاسم الشخصي والعائلي",
            "الاسم العائلي والشخصي",
            "nom arabe",
            "nom ar",
            "nom complet en arabe",
            "nom et prenom en arabe",
        ],
    ),
    (
        Column::NameFr,
        &[
            "الاسم بالفرنسيه",
            "nom en francais",
            "الاسم الكامل بالفرنسيه",
            "nom francais",
            "nom fr",
            "nom",
            "nom complet",
            "nom et prenom",
            "prenom et nom",
            "nom complet en francais",
            "nom et prenom en francais",
            "nom et prenoms",
        ],
    ),
    (
        Column::Email,
        &[
            "البريد الالكتروني",
            "adresse electronique",
            "العنوان الالكتروني",
            "courriel",
            "email",
            "e mail",
            "mail",
            "adresse email",
            "adresse e mail",
            "adresse mail",
        ],
    ),
    (
        Column::Phone,
        &[
            "الهاتف",
            "telephone",
            "رقم الهاتف",
            "الهاتف المحمول",
            "tel",
            "portable",
            "gsm",
            "numero de telephone",
            "telephone portable",
        ],
    ),
    (Column::Postal, &["العنوان البريدي", "adresse postale", "العنوان", "عنوان السكني", "adresse"]),
    (
        Column::Born,
        &[
            "تاريخ الازدياد",
            "date de naissance",
            "تاريخ الولاده",
            "ne le",
            "nee le",
            "ne e le",
            "naissance",
        ],
    ),
    (Column::Group, &["الفريق", "groupe", "اسم الفريق", "groupe politique", "nom du groupe"]),
    (
        Column::Office,
        &[
            "المهمه بالمجلس",
            "fonction au conseil",
            "المهمه",
            "الصفه",
            "الصفه بالمجلس",
            "fonction",
            "qualite",
            "fonction dans le conseil",
            "mandat au bureau",
        ],
    ),
    (Column::Commission, &["اللجنه الدائمه", "commission permanente", "اللجنه", "commission"]),
    (
        Column::Seat,
        &[
            "المهمه باللجنه",
            "fonction dans la commission",
            "الصفه باللجنه",
            "المهمه في اللجنه",
            "الصفه في اللجنه",
            "fonction en commission",
            "fonction a la commission",
            "qualite dans la commission",
        ],
    ),
    (
        Column::Since,
        &[
            "بدايه الانتداب",
            "debut du mandat",
            "تاريخ بدايه الانتداب",
            "date de debut du mandat",
            "debut de mandat",
            "mandat depuis",
            "mandat depuis le",
            "date d election",
            "تاريخ الانتخاب",
        ],
    ),
];

/// A text without what varies from hand to hand: case, accents, hamzas, vowel signs, punctuation
/// and spaces.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let letter = match letter {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            // Vowel signs, the stroke that stretches words, and invisible marks of direction.
            '\u{64b}'..='\u{652}' | '\u{640}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => continue,
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        };
        if letter != ' ' || !folded.ends_with(' ') {
            folded.push(letter);
        }
    }
    folded.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_column_is_recognised_as_that_column_alone() {
        for &column in Column::ALL {
            for header in column.headers() {
                assert_eq!(folded(header), *header);
                assert_eq!(Column::of_header(header), Some(column));
            }
        }
    }

    #[test]
    fn a_header_is_recognised_however_it_is_written() {
        assert_eq!(Column::of_header(" Nom et Prénom "), Some(Column::NameFr));
        assert_eq!(Column::of_header("الاسم (بالعربية)"), Some(Column::NameAr));
        assert_eq!(Column::of_header("البريد الإلكترونى"), Some(Column::Email));
        assert_eq!(Column::of_header("E-MAIL"), Some(Column::Email));
        assert_eq!(Column::of_header("Né(e) le"), Some(Column::Born));
        assert_eq!(Column::of_header("Observations"), None);
    }
}
