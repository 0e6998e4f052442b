//! The type case: the fonts every paper is set in, embedded in the program.
//!
//! Libertinus for French and Amiri for Arabic, two text faces of the same colour on the page, and
//! Noto Sans Tifinagh for Amazigh names. All three are under the SIL Open Font License; the
//! licences stand beside the files in `fonts/`.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// How many characters the case is asked about: all of Unicode that is text.
const ALL: usize = 0x2_0000;

const FILES: [&[u8]; 5] = [
    include_bytes!("../fonts/libertinus/LibertinusSerif-Regular.otf"),
    include_bytes!("../fonts/libertinus/LibertinusSerif-Bold.otf"),
    include_bytes!("../fonts/amiri/Amiri-Regular.ttf"),
    include_bytes!("../fonts/amiri/Amiri-Bold.ttf"),
    include_bytes!("../fonts/noto-sans-tifinagh/NotoSansTifinagh-Regular.ttf"),
];

/// The fonts, their catalogue, and the characters they have between them.
pub struct TypeCase {
    /// The catalogue Typst chooses from.
    pub book: LazyHash<FontBook>,
    /// The fonts, in the order of the catalogue.
    pub fonts: Vec<Font>,
    shown: Vec<u64>,
}

impl TypeCase {
    /// Opens the case. A font that cannot be read is left out; a test makes sure there is none.
    pub fn open() -> Self {
        let fonts: Vec<Font> =
            FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        let shown = characters(&fonts);
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, shown }
    }

    /// Whether some font can show the character. What Unicode leaves to private use has no
    /// meaning that a reader could look up: it counts as unknown.
    pub fn can_show(&self, letter: char) -> bool {
        let code = letter as usize;
        !matches!(letter, '\u{e000}'..='\u{f8ff}')
            && self.shown.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }
}

/// One bit for each character that one of the fonts can show.
fn characters(fonts: &[Font]) -> Vec<u64> {
    let mut shown = vec![0; ALL / 64];
    for code in fonts.iter().flat_map(|font| font.info().coverage.iter()) {
        let code = code as usize;
        if let Some(word) = shown.get_mut(code / 64) {
            *word |= 1u64 << (code % 64);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_file_is_readable() {
        assert_eq!(TypeCase::open().fonts.len(), FILES.len());
    }

    #[test]
    fn the_case_has_french_arabic_and_tifinagh_and_knows_what_it_lacks() {
        let case = TypeCase::open();
        for letter in "aéÉœŒçÇ«»’–—…€²ضةىئؤآﷺ،؛؟ⵜⵣ�".chars() {
            assert!(case.can_show(letter), "{letter}");
        }
        for letter in "😀漢\u{e000}\u{10fffd}".chars() {
            assert!(!case.can_show(letter), "{letter}");
        }
    }
}
