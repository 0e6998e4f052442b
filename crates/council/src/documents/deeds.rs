//! Bringing a document in, and saving its versions.

use super::{About, Confidentiality, Document, Head, check, store, store_head, told};
use crate::house::House;
use kit::db::Tx;
use kit::web::Upload;
use kit::{Args, Bilingual, Digest, Error, Happened, Id, Refusal};

/// Takes in a paper of which only the title is known: for the office, until it is released.
/// Without a title it is called by the name of its file.
pub async fn receive(
    house: &House,
    tx: &mut Tx,
    council: Id,
    (title, file): (Bilingual, &Upload),
    by: Id,
) -> Result<Document, Error> {
    bring_in(house, tx, council, (About::titled(title), file), by).await
}

/// Takes in a new document: checks its file, stores the contents, and keeps its record.
pub async fn bring_in(
    house: &House,
    tx: &mut Tx,
    council: Id,
    (about, file): (About, &Upload),
    by: Id,
) -> Result<Document, Error> {
    let media_type = check(file)?;
    let sha256 = house.files.keep(&file.bytes).await?;
    let id = Id::new(tx.now());
    let document = Document {
        id,
        council_id: council,
        head_id: id,
        number: 1,
        title: titled(&about.title, &file.name),
        confidentiality: about.confidentiality,
        sha256,
        media_type: media_type.to_owned(),
        size: size_of(file),
        file_name: file.name.clone(),
        created_at: tx.now(),
        created_by: Some(by),
        why: String::new(),
        based_on: 0,
        beside: false,
    };
    store_head::save(tx, &document, &about).await?;
    store::save(tx, &document).await?;
    let facts = serde_json::json!({ "sha256": document.sha256 });
    let received = Happened::new("journal-document-received", council, document.id);
    tx.record(received.by(by).with(facts)).await?;
    Ok(document)
}

fn titled(title: &Bilingual, file: &str) -> Bilingual {
    let named = file.rsplit_once('.').map_or(file, |(name, _)| name);
    if title.is_empty() { Bilingual::new(named, named) } else { title.clone() }
}

fn size_of(file: &Upload) -> i64 {
    i64::try_from(file.bytes.len()).unwrap_or(i64::MAX)
}

/// What somebody saves of a document that is there.
pub struct NewVersion<'f> {
    /// Its contents.
    pub file: &'f Upload,
    /// Why, in their words.
    pub why: String,
    /// The version from which they worked.
    pub based_on: u32,
    /// Who may read it.
    pub confidentiality: Confidentiality,
}

/// No reason is longer, in characters.
const LONGEST_REASON: usize = 500;

/// Saves a version. It stands from now on, unless somebody else holds the document or saved
/// another one meanwhile: then it is kept beside the one that stands, and nobody's work is lost.
/// Refused if the same contents stand already, or if it says nothing readable.
pub async fn add_version(
    house: &House,
    tx: &mut Tx,
    head: &Head,
    new: NewVersion<'_>,
    by: Id,
) -> Result<Document, Error> {
    let media_type = check(new.file)?;
    if new.why.chars().count() > LONGEST_REASON {
        return Err(Refusal::because("document-reason-too-long").into());
    }
    let current = store::find(tx, head.current_id).await?;
    if current.sha256 == Digest::of(&new.file.bytes) {
        let args = Args::none().count("number", current.number);
        return Err(Refusal::about("document-unchanged", args).into());
    }
    let sha256 = house.files.keep(&new.file.bytes).await?;
    let stands = head.takes(by, new.based_on, current.number, tx.now());
    let version = Document {
        id: Id::new(tx.now()),
        number: head.last_number + 1,
        confidentiality: new.confidentiality,
        sha256,
        media_type: media_type.to_owned(),
        size: size_of(new.file),
        file_name: new.file.name.clone(),
        created_at: tx.now(),
        created_by: Some(by),
        why: new.why,
        based_on: new.based_on,
        beside: !stands,
        ..current
    };
    store::save(tx, &version).await?;
    store_head::add_version(tx, &version).await?;
    let facts = serde_json::json!({ "sha256": version.sha256, "number": version.number });
    let saved = Happened::new("journal-document-version", head.council_id, version.id);
    tx.record(saved.within(head.id).by(by).with(facts)).await?;
    told::leave(tx, house, (&version, None), by).await?;
    Ok(version)
}
