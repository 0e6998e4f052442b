//! What is taken in.

use super::received;
use paper::reading::{Encoding, Flaw, Inspected, Kind, inspect};

#[test]
fn a_file_is_known_by_its_bytes_and_counted_in_pages() {
    for (name, kind, pages) in [
        ("base.pdf", Kind::Pdf, Some(2)),
        ("rotated.pdf", Kind::Pdf, Some(2)),
        ("form.pdf", Kind::Pdf, Some(1)),
        ("restricted.pdf", Kind::Pdf, Some(2)),
        ("stamp.jpg", Kind::Jpeg, Some(1)),
        ("stamp.png", Kind::Png, Some(1)),
        ("stamp.webp", Kind::Webp, Some(1)),
        ("scan.tif", Kind::Tiff, Some(2)),
        ("report.docx", Kind::Docx, None),
        ("decision.docx", Kind::Docx, None),
        ("decision.odt", Kind::Odt, None),
        ("members.xlsx", Kind::Xlsx, None),
        ("members.ods", Kind::Ods, None),
        ("slides.odp", Kind::Odp, None),
        ("budget.pptx", Kind::Pptx, None),
    ] {
        let found = inspect(&received(name), &name.to_uppercase());
        assert_eq!(found, Ok(Inspected { kind, pages, encoding: None }), "{name}");
        assert_eq!(Kind::of_media_type(kind.media_type()), Some(kind));
    }
}

#[test]
fn a_name_that_says_otherwise_is_refused() {
    for (sample, name, ending) in [
        ("base.pdf", "convention.docx", "docx"),
        ("report.docx", "rapport.xlsx", "xlsx"),
        ("stamp.png", "تأشيرة", ""),
        ("decision.odt", "decision.odt.pdf", "pdf"),
    ] {
        let kind = inspect(&received(sample), sample).unwrap().kind;
        let misnamed = Flaw::Misnamed { kind, ending: ending.to_owned() };
        assert_eq!(inspect(&received(sample), name), Err(misnamed));
    }
}

#[test]
fn plain_text_is_read_in_the_letters_of_its_time() {
    let arabic = "الاسم;Nom\nعمر بنسالم;Bensalem\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1256.encode(arabic);
    for (bytes, name, kind, encoding) in [
        (arabic.as_bytes(), "members.csv", Kind::Csv, Encoding::Utf8),
        (&windows, "members.csv", Kind::Csv, Encoding::Windows1256),
        (b"\xc9tat des d\xe9penses", "note.txt", Kind::Text, Encoding::Windows1252),
        (b"<!doctype html><p dir=rtl>x</p>", "page.html", Kind::Html, Encoding::Utf8),
    ] {
        let found = inspect(bytes, name).unwrap();
        assert_eq!((found.kind, found.encoding), (kind, Some(encoding)), "{name}");
    }
}

#[test]
fn a_photograph_of_a_telephone_is_taken_in() {
    let mut bytes = b"\0\0\0\x14ftypheic\0\0\0\0mif1\0\0\0\x10mdat12345678".to_vec();
    assert_eq!(inspect(&bytes, "IMG_0012.HEIC").unwrap().kind, Kind::Heic);
    bytes.truncate(30);
    let cut = Flaw::Damaged { kind: Kind::Heic };
    assert_eq!(inspect(&bytes, "IMG_0012.HEIC"), Err(cut));
}
