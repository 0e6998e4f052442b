//! Prints proofs: every sample in every state, for people to look at.
//!
//! `cargo run -p paper --example proofs -- FOLDER`, then `pdftoppm -r 70 -png` on what is there.
#![expect(clippy::unwrap_used, reason = "a sample that does not print is to be seen at once")]

#[path = "../tests/samples/mod.rs"]
mod samples;
#[path = "../tests/samples/variants.rs"]
mod variants;

use paper::Press;
use std::path::PathBuf;
use variants::{PAPERS, VARIANTS, print};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "proofs".to_owned()));
    std::fs::create_dir_all(&folder).unwrap();
    let press = Press::open();
    for name in PAPERS {
        for (variant, change) in VARIANTS {
            let pdf = print(&press, name, &change(name, samples::sample(name))).unwrap();
            let file = folder.join(format!("{name}-{variant}.pdf"));
            std::fs::write(&file, pdf.bytes).unwrap();
            println!("{}: {} pages {:?}", file.display(), pdf.pages, pdf.remarks);
        }
    }
}
