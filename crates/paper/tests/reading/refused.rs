//! What is refused, and why.

use super::made::{pdf_of, swelling_pdf, with_entries};
use super::received;
use paper::reading::{Active, Flaw, Kind, MOST_PAGES, MOST_PIXELS, Stranger, inspect};

#[test]
fn what_a_password_locks_is_said_to_be_locked() {
    for (name, kind) in
        [("locked.pdf", Some(Kind::Pdf)), ("locked.odt", Some(Kind::Odt)), ("locked.docx", None)]
    {
        assert_eq!(inspect(&received(name), name), Err(Flaw::Locked { kind }), "{name}");
    }
}

#[test]
fn a_file_that_is_cut_is_said_to_be_damaged() {
    assert_eq!(inspect(b"", "a.pdf"), Err(Flaw::Empty));
    let stub = inspect(b"%PDF-1.7\n%abcd", "a.pdf");
    assert_eq!(stub, Err(Flaw::Damaged { kind: Kind::Pdf }));
    for name in [
        "base.pdf",
        "form.pdf",
        "stamp.jpg",
        "stamp.png",
        "stamp.webp",
        "scan.tif",
        "decision.odt",
        "report.docx",
    ] {
        let whole = received(name);
        let kind = inspect(&whole, name).unwrap().kind;
        for kept in [whole.len() / 2, whole.len() * 9 / 10, whole.len() - 60] {
            let cut = inspect(&whole[..kept], name);
            assert_eq!(cut, Err(Flaw::Damaged { kind }), "{name} cut after {kept}");
        }
    }
}

#[test]
fn an_office_file_with_a_broken_part_is_damaged() {
    let mut bytes = received("decision.docx");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    assert_eq!(inspect(&bytes, "a.docx"), Err(Flaw::Damaged { kind: Kind::Docx }));
}

#[test]
fn macros_are_refused_by_where_they_are() {
    for (name, entry) in [
        ("macros.docx", "word/vbaProject.bin"),
        ("macros.docm", "/word/document.xml"),
        ("macros.odt", "Basic/Standard/Module1.xml"),
    ] {
        let macros = Flaw::Macros { entry: entry.to_owned() };
        assert_eq!(inspect(&received(name), name), Err(macros), "{name}");
    }
}

#[test]
fn a_pdf_that_would_act_is_refused() {
    for (name, active) in [
        ("script.pdf", Active::Script),
        ("launch.pdf", Active::Launch),
        ("attachment.pdf", Active::Attachments),
    ] {
        assert_eq!(inspect(&received(name), name), Err(Flaw::Active(active)), "{name}");
    }
}

#[test]
fn strangers_are_told_what_they_are() {
    let svg =
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>";
    let archive =
        with_entries(&[b"PK\x05\x06".as_slice(), &[0; 18]].concat(), &[("a.txt", b"a", 1)]);
    for (bytes, name, stranger) in [
        (svg.to_vec(), "plan.svg", Stranger::Svg),
        (svg.to_vec(), "plan.png", Stranger::Svg),
        (received("old.doc"), "old.doc", Stranger::OldOffice),
        (archive, "annexes.zip", Stranger::Archive),
        (b"\x7fELF\x02\x01".to_vec(), "plan.pdf", Stranger::Program),
        (b"Rar!\x1a\x07".to_vec(), "plan.rar", Stranger::Archive),
    ] {
        assert_eq!(inspect(&bytes, name), Err(Flaw::Stranger(stranger)), "{name}");
    }
    assert_eq!(inspect(&[0, 1, 2, 3], "a.txt"), Err(Flaw::Unknown));
}

#[test]
fn names_that_lead_outside_are_refused() {
    for entry in ["../../etc/cron.d/x", "/etc/passwd", "word\\..\\..\\x", "C:\\x", "a/../../b"] {
        let bytes = with_entries(&received("decision.docx"), &[(entry, b"x", 1)]);
        let astray = Flaw::Astray { entry: entry.to_owned() };
        assert_eq!(inspect(&bytes, "a.docx"), Err(astray));
    }
}

#[test]
fn what_swells_is_stopped_before_it_fills_the_memory() {
    let zeros = vec![0; 1 << 20];
    let docx = with_entries(&received("decision.docx"), &[("word/media/a.bin", &zeros, 2_000)]);
    assert!(docx.len() < 3_000_000, "{}", docx.len());
    assert!(matches!(inspect(&docx, "a.docx"), Err(Flaw::Swollen { .. })));
    let pdf = swelling_pdf(1 << 30);
    assert!(pdf.len() < 2_000_000, "{}", pdf.len());
    assert!(matches!(inspect(&pdf, "a.pdf"), Err(Flaw::Swollen { .. })));
}

#[test]
fn archives_inside_and_crowds_of_entries_are_refused() {
    let inner = with_entries(&received("decision.docx"), &[("x", b"x", 1)]);
    let nested = with_entries(&received("decision.docx"), &[("word/media/a.png", &inner, 1)]);
    let entry = "word/media/a.png".to_owned();
    assert_eq!(inspect(&nested, "a.docx"), Err(Flaw::Nested { entry }));
    let embedded =
        with_entries(&received("decision.docx"), &[("word/embeddings/a.docx", &inner, 1)]);
    assert!(inspect(&embedded, "a.docx").is_ok());
    let deeper =
        with_entries(&received("decision.docx"), &[("word/embeddings/a.docx", &nested, 1)]);
    assert!(matches!(inspect(&deeper, "a.docx"), Err(Flaw::Nested { .. })));
    let names: Vec<String> = (0..10_000).map(|number| format!("word/{number}")).collect();
    let many: Vec<(&str, &[u8], usize)> =
        names.iter().map(|name| (name.as_str(), b"x".as_slice(), 1)).collect();
    let crowd = with_entries(&received("decision.docx"), &many);
    assert!(matches!(inspect(&crowd, "a.docx"), Err(Flaw::Crowded { .. })));
}

#[test]
fn pages_are_counted_and_too_many_refused() {
    let most = inspect(&pdf_of(MOST_PAGES), "a.pdf").unwrap();
    assert_eq!(most.pages, Some(MOST_PAGES));
    let many = Flaw::TooManyPages { pages: 10_000, most: MOST_PAGES };
    assert_eq!(inspect(&pdf_of(10_000), "a.pdf"), Err(many));
}

#[test]
fn a_picture_too_large_to_show_is_refused_undecoded() {
    let mut png = received("stamp.png");
    png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let large = Flaw::TooManyPixels { width: 65_536, height: 65_536 };
    const { assert!(65_536 * 65_536 > MOST_PIXELS) };
    assert_eq!(inspect(&png, "a.png"), Err(large));
}
