//! Reading the sources: files, the string literals in them, the expressions in templates.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of ours.
pub struct Source {
    /// Where it is, below the root of the repository.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// A string literal, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The file and the line, to be told to whoever must look.
    pub place: String,
    /// The code before it, on the same line or the one before.
    pub before: String,
    /// What it says, joined over the lines that a `\` continues.
    pub text: String,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file with `extension` in `folder`, a path below the root, in a steady order.
pub fn files(folder: &str, extension: &str) -> Vec<Source> {
    let mut found = Vec::new();
    gather(&root().join(folder), folder, extension, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn gather(folder: &Path, name: &str, extension: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{name}/{}", entry.file_name().to_str().unwrap());
        let path = entry.path();
        if path.is_dir() {
            gather(&path, &name, extension, found);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(Source { text: fs::read_to_string(&path).unwrap(), path: name });
        }
    }
}

impl Source {
    /// Whether it is a test, told on the whole house.
    pub fn is_test(&self) -> bool {
        let parts: Vec<&str> = self.path.split('/').collect();
        parts.iter().any(|part| matches!(*part, "tests" | "tests.rs" | "trial" | "trial.rs"))
    }

    /// What it says to the compiler: without its comments, and without its tests at the end.
    pub fn code(&self) -> String {
        let product = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let line =
            |line: &str| if line.trim_start().starts_with("//") { "" } else { line }.to_owned();
        product.lines().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Every string literal of its Rust code.
    pub fn literals(&self) -> Vec<Literal> {
        let code = self.code();
        let bytes = code.as_bytes();
        let (mut literals, mut at) = (Vec::new(), 0);
        while at < bytes.len() {
            if bytes[at..].starts_with(b"'\"'") {
                at += 3;
            } else if bytes[at] == b'"' {
                let (text, end) = string(&code, at);
                literals.push(self.literal(&code, at, text));
                at = end;
            } else {
                at += 1;
            }
        }
        literals
    }

    /// Every string literal in the expressions of a template.
    pub fn spoken(&self) -> Vec<Literal> {
        let mut literals = Vec::new();
        for (opening, closing) in [("{{", "}}"), ("{%", "%}")] {
            for (start, _) in self.text.match_indices(opening) {
                let end = start + self.text[start..].find(closing).unwrap_or_default();
                let quotes: Vec<usize> =
                    self.text[start..end].match_indices('"').map(|(at, _)| start + at).collect();
                for pair in quotes.chunks_exact(2) {
                    let text = self.text[pair[0] + 1..pair[1]].to_owned();
                    literals.push(self.literal(&self.text, pair[0], text));
                }
            }
        }
        literals
    }

    fn literal(&self, code: &str, at: usize, text: String) -> Literal {
        let line = code[..at].matches('\n').count() + 1;
        let before = code[..at].trim_end();
        let from = before.char_indices().rev().nth(60).map_or(0, |(from, _)| from);
        let place = format!("{}:{line}", self.path);
        Literal { place, before: before[from..].to_owned(), text }
    }
}

/// The literal that opens at `start`, and where the code goes on. A raw one has no escapes.
fn string(code: &str, start: usize) -> (String, usize) {
    let hashes = code[..start].bytes().rev().take_while(|byte| *byte == b'#').count();
    if code[..start - hashes].ends_with('r') {
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = start + 1 + code[start + 1..].find(&closing).unwrap();
        return (code[start + 1..end].to_owned(), end + closing.len());
    }
    let mut text = String::new();
    let mut letters = code[start + 1..].char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, start + 1 + at + 1),
            '\\' => match letters.next() {
                Some((at, '\n')) => {
                    let rest = &code[start + 1 + at + 1..];
                    let blank = rest.len() - rest.trim_start().len();
                    for _ in 0..rest[..blank].chars().count() {
                        letters.next();
                    }
                }
                Some((_, escaped)) => text.push(escaped),
                None => break,
            },
            letter => text.push(letter),
        }
    }
    unreachable!("the compiler would have found the end")
}

/// Fails with every fault at once, one a line.
#[track_caller]
pub fn none(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Words that follow `marker` in `text`.
pub fn words_after<'t>(text: &'t str, marker: &str) -> Vec<&'t str> {
    text.match_indices(marker)
        .filter_map(|(at, _)| {
            text[at + marker.len()..].split(|letter: char| !is_of_a_name(letter)).next()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

#[test]
fn literals_are_found_whole() {
    let text =
        "//! \"no\"\nlet a = f('\"', \"one \\\n    two\", r#\"three \"4\"\"#); // \"five\"\n";
    let source = Source { path: "a.rs".to_owned(), text: text.to_owned() };
    let found: Vec<String> = source.literals().into_iter().map(|it| it.text).collect();
    assert_eq!(found[..2], ["one two", "three \"4\""]);
}
