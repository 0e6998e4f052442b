//! A document, what it may be, and who may read it.

use crate::people::{Role, Roles};
use jiff::Timestamp;
use kit::web::Upload;
use kit::{Args, Bilingual, Digest, Id, Refusal};

kit::named! {
    /// Who may read a document. Each reads what those after it may read.
    pub enum Confidentiality {
        /// The office, the president and the secretary: a paper in preparation.
        Office = "office",
        /// The control authority too: a paper of an agenda that it has received.
        Authority = "authority",
        /// Everybody with a role in the council: a paper that was sent to the members.
        Members = "members",
        /// Everybody.
        Public = "public",
    }
}

impl Confidentiality {
    /// Whether somebody with `roles` may read what is kept at this level.
    pub fn lets(self, roles: Roles) -> bool {
        let office = roles.any(&[Role::Office, Role::President, Role::Secretary]);
        match self {
            Self::Office => office,
            Self::Authority => office || roles.has(Role::Authority),
            Self::Members => !roles.is_empty(),
            Self::Public => true,
        }
    }
}

/// A document.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its identifier.
    pub id: Id,
    /// The council it belongs to.
    pub council_id: Id,
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
}

kit::row!(Document {
    id,
    council_id,
    title,
    confidentiality,
    sha256,
    media_type,
    size,
    file_name,
    created_at
});

impl Document {
    /// Its size as people say it: `182 kB`.
    pub fn weight(&self) -> String {
        match self.size {
            ..1_000 => format!("{} B", self.size),
            1_000..1_000_000 => format!("{} kB", self.size / 1_000),
            _ => format!("{}.{} MB", self.size / 1_000_000, self.size % 1_000_000 / 100_000),
        }
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
