//! What a file made to fill the memory takes of it. One test, alone in its process.
#![expect(clippy::unwrap_used, reason = "what cannot be read here is a broken test")]

#[path = "reading/made.rs"]
mod made;

use paper::reading::{Flaw, MOST_PAGES, inspect};

/// The most memory that this process has held so far, in kB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn files_made_to_fill_the_memory_take_little_of_it() {
    let docx =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/received/decision.docx"));
    let zeros = vec![0; 1 << 20];
    let bomb = made::with_entries(&docx.unwrap(), &[("word/media/a.bin", &zeros, 2_000)]);
    let (swelling, long) = (made::swelling_pdf(1 << 30), made::pdf_of(10_000));
    let before = peak();
    assert!(matches!(inspect(&bomb, "a.docx"), Err(Flaw::Swollen { .. })));
    assert!(matches!(inspect(&swelling, "a.pdf"), Err(Flaw::Swollen { .. })));
    let too_many = Flaw::TooManyPages { pages: 10_000, most: MOST_PAGES };
    assert_eq!(inspect(&long, "a.pdf"), Err(too_many));
    let took = (peak() - before) / 1_000;
    assert!(took < 150, "{took} MB");
}
