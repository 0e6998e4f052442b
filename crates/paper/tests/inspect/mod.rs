//! What independent tools say of a PDF: its structure, its fonts, its text.

use std::io::Write;
use std::process::{Command, Output};

/// A PDF in a file, for tools to read.
pub struct Inspected {
    file: tempfile::NamedTempFile,
}

impl Inspected {
    /// Writes the bytes where tools can read them.
    pub fn new(bytes: &[u8]) -> Self {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        file.flush().unwrap();
        Self { file }
    }

    /// Complaints of `qpdf --check`, none for a well-formed file.
    pub fn malformations(&self) -> Option<String> {
        let checked = self.run("qpdf", "qpdf", &["--check"]);
        let said = String::from_utf8_lossy(&checked.stdout).into_owned()
            + &String::from_utf8_lossy(&checked.stderr);
        (!checked.status.success()).then_some(said)
    }

    /// The fonts that are not embedded, or whose characters cannot be read back.
    pub fn loose_fonts(&self) -> Vec<String> {
        let listed = self.run("pdffonts", "poppler-utils", &[]);
        let listed = String::from_utf8(listed.stdout).unwrap();
        let fonts: Vec<_> = listed.lines().skip(2).map(str::to_owned).collect();
        assert!(!fonts.is_empty(), "a paper without fonts");
        fonts.into_iter().filter(|font| !font.contains("yes yes yes")).collect()
    }

    /// Its text in reading order, on one line, without the controls the tool adds for Arabic.
    pub fn text(&self) -> String {
        let text = self.run("pdftotext", "poppler-utils", &["-enc", "UTF-8", "-nodiag"]);
        let text = String::from_utf8(text.stdout).unwrap();
        let visible = |letter: &char| !matches!(letter, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let text: String = text.chars().filter(visible).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Runs a tool on the file; one that is missing fails the test.
    fn run(&self, tool: &str, package: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(tool);
        command.args(arguments).arg(self.file.path());
        if tool == "pdftotext" {
            command.arg("-");
        }
        command.output().unwrap_or_else(|error| {
            panic!("{tool} does not run ({error}): install the Debian package {package}")
        })
    }
}
