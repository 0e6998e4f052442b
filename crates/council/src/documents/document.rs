//! A version of a document: one state of it, which never changes.

use super::Confidentiality;
use jiff::Timestamp;
use kit::web::Upload;
use kit::{Args, Bilingual, Digest, Id, Refusal};

/// One version of a document.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its identifier.
    pub id: Id,
    /// The council it belongs to.
    pub council_id: Id,
    /// The head that it shares with the other versions of the same document.
    pub head_id: Id,
    /// Its place among them, from 1.
    pub number: u32,
    /// What it is called.
    pub title: Bilingual,
    /// Who may read it.
    pub confidentiality: Confidentiality,
    /// The SHA-256 of its contents.
    pub sha256: Digest,
    /// What kind of file it is, found from its bytes.
    pub media_type: String,
    /// In bytes.
    pub size: i64,
    /// The name it came with.
    pub file_name: String,
    /// When it came.
    pub created_at: Timestamp,
    /// Who brought it, if a person did.
    pub created_by: Option<Id>,
    /// Why it was saved, in the words of whoever did.
    pub why: String,
    /// The version from which they had worked; 0 for the first.
    pub based_on: u32,
    /// Kept beside the current version, for somebody else held the document or had saved meanwhile.
    pub beside: bool,
}

kit::row!(Document {
    id,
    council_id,
    head_id,
    number,
    title,
    confidentiality,
    sha256,
    media_type,
    size,
    file_name,
    created_at,
    created_by,
    why,
    based_on,
    beside
});

impl Document {
    /// Its size as people say it: `182 kB`.
    pub fn weight(&self) -> String {
        weight(self.size)
    }
}

/// A size in bytes as people say it: `182 kB`.
pub fn weight(size: i64) -> String {
    match size {
        ..1_000 => format!("{size} B"),
        1_000..1_000_000 => format!("{} kB", size / 1_000),
        _ => format!("{}.{} MB", size / 1_000_000, size % 1_000_000 / 100_000),
    }
}
/// The kinds of file that a council exchanges: media type and the endings their names may have.
const KINDS: &[(&str, &[&str])] = &[
    ("application/pdf", &["pdf"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/png", &["png"]),
    ("image/tiff", &["tif", "tiff"]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"]),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", &["pptx"]),
    ("application/vnd.oasis.opendocument.text", &["odt"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
];

/// The media type of `file`, found from its bytes. Refused if it is empty, of no kind that a
/// council exchanges, or not what its name says.
pub fn check(file: &Upload) -> Result<&'static str, Refusal> {
    let named = || Args::none().text("name", &file.name);
    if file.bytes.is_empty() {
        return Err(Refusal::about("document-empty", named()));
    }
    let sniffed = infer::get(&file.bytes).map_or("", |kind| kind.mime_type());
    let Some((media_type, endings)) = KINDS.iter().find(|(media_type, _)| *media_type == sniffed)
    else {
        return Err(Refusal::about("document-kind-refused", named()));
    };
    let ending = file.name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if !endings.contains(&ending.as_str()) {
        return Err(Refusal::about("document-not-what-it-says", named()));
    }
    Ok(media_type)
}
