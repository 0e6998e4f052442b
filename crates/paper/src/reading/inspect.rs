//! Looking at a file before it is taken in.

use super::plain::{self, Encoding};
use super::{Flaw, Kind, Stranger, office, pdf, picture};
use memchr::memmem;

/// The most bytes that are looked at. What a council takes in may be less: it is for its settings.
pub const MOST_BYTES: u64 = 500_000_000;

/// The most pages of one file. The longest budget of a city has some 1 500.
pub const MOST_PAGES: usize = 5_000;

/// The most pixels of one picture: a plan on A1 at 300 dots an inch has 70 million.
pub const MOST_PIXELS: u64 = 200_000_000;

/// A file that may be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspected {
    /// What it is, by its bytes.
    pub kind: Kind,
    /// How many pages it has, where a file of its kind says so: PDF, and pictures.
    pub pages: Option<usize>,
    /// How its letters are written, if it is plain text.
    pub encoding: Option<Encoding>,
}

impl Inspected {
    /// A file that tells neither pages nor letters.
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind, pages: None, encoding: None }
    }
}

/// Judges `bytes` that came under `name`: what they are, whether they are whole, and whether they
/// would do anything but be read. Takes at most some three times their size of memory.
///
/// # Errors
/// The first [`Flaw`] that was found.
pub fn inspect(bytes: &[u8], name: &str) -> Result<Inspected, Flaw> {
    if bytes.is_empty() {
        return Err(Flaw::Empty);
    }
    let size = bytes.len() as u64;
    if size > MOST_BYTES {
        return Err(Flaw::TooLarge { bytes: size, most: MOST_BYTES });
    }
    let ending = ending(name);
    let inspected = match sniff(bytes)? {
        Some(Kind::Pdf) => pdf::inspect(bytes)?,
        Some(kind) if kind.is_picture() => picture::inspect(bytes, kind)?,
        Some(_) => office::inspect(bytes)?,
        None => plain::inspect(bytes, &ending)?,
    };
    if inspected.kind.endings().contains(&ending.as_str()) {
        Ok(inspected)
    } else {
        Err(Flaw::Misnamed { kind: inspected.kind, ending })
    }
}

/// How a name ends: what follows its last point, in small letters.
fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// What the first bytes say; a kind that is a ZIP inside is `Docx` until it is opened. `None` if
/// they may be text.
fn sniff(bytes: &[u8]) -> Result<Option<Kind>, Flaw> {
    let stranger = |it| Err(Flaw::Stranger(it));
    let head = &bytes[..bytes.len().min(1024)];
    Ok(Some(match head {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Kind::Docx,
        [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
        [0x89, b'P', b'N', b'G', 13, 10, 26, 10, ..] => Kind::Png,
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Kind::Tiff,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Webp,
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if is_heif(brand) => Kind::Heic,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(compound(bytes)),
        [b'R', b'a', b'r', b'!', ..]
        | [b'7', b'z', 0xbc, 0xaf, ..]
        | [0x1f, 0x8b, ..]
        | [b'B', b'Z', b'h', b'1'..=b'9', ..]
        | [0xfd, b'7', b'z', b'X', b'Z', ..] => return stranger(Stranger::Archive),
        [0x7f, b'E', b'L', b'F', ..] | [b'M', b'Z', ..] | [b'#', b'!', ..] => {
            return stranger(Stranger::Program);
        }
        // Some programs put bytes of their own before the mark of a PDF.
        _ if memmem::find(head, b"%PDF-").is_some() => Kind::Pdf,
        _ => return Ok(None),
    }))
}

/// Whether the brand of an ISO base media file is one of still pictures.
fn is_heif(brand: &[u8]) -> bool {
    let brands: [&[u8]; 5] = [b"heic", b"heix", b"mif1", b"msf1", b"heim"];
    brands.iter().any(|it| brand.starts_with(it))
}

/// A compound file is an office file of old, or a new one behind a password.
fn compound(bytes: &[u8]) -> Flaw {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|letter| [letter, 0]).collect();
    if memmem::find(bytes, &name).is_some() {
        Flaw::Locked { kind: None }
    } else {
        Flaw::Stranger(Stranger::OldOffice)
    }
}
