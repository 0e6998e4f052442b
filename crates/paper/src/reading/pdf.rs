//! Judging a PDF, ISO 32000: whole, open, quiet, and not too long.

use super::{Active, Flaw, Inspected, Kind, MOST_PAGES};
use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object};
use memchr::memmem;

/// How near its end a whole file says that it ends; some programs write a little after it.
const TAIL: usize = 4096;

/// Bytes that the object streams of a file may swell to together.
const OBJECTS: usize = 1 << 30;

/// Bytes that one stream may swell to: the contents of a page, or objects.
const STREAM: usize = 1 << 26;

/// How deep dictionaries may lie in each other before we stop looking.
const DEPTH: usize = 64;

/// Judges a PDF. Its text and its pictures are not looked at.
pub fn inspect(bytes: &[u8]) -> Result<Inspected, Flaw> {
    let document = load(bytes)?;
    let pages: Vec<_> = document.page_iter().take(MOST_PAGES + 1).collect();
    if pages.is_empty() {
        return Err(Flaw::Damaged { kind: Kind::Pdf });
    }
    if pages.len() > MOST_PAGES {
        let pages = document.page_iter().count();
        return Err(Flaw::TooManyPages { pages, most: MOST_PAGES });
    }
    if let Some(active) = document.objects.values().find_map(|object| acts(object, DEPTH)) {
        return Err(Flaw::Active(active));
    }
    for page in &pages {
        if let Err(Error::Decompress(DecompressError::MemoryLimitExceeded { limit })) =
            document.get_page_content_with_limit(*page, STREAM)
        {
            return Err(Flaw::Swollen { bytes: limit as u64 });
        }
    }
    Ok(Inspected { pages: Some(pages.len()), ..Inspected::of(Kind::Pdf) })
}

/// Reads a PDF that needs no password, and decrypts it if it is encrypted all the same.
pub fn load(bytes: &[u8]) -> Result<Document, Flaw> {
    let damaged = Flaw::Damaged { kind: Kind::Pdf };
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if memmem::find(tail, b"%%EOF").is_none() {
        return Err(damaged);
    }
    let streams = memmem::find_iter(bytes, b"ObjStm").count();
    let most = (OBJECTS / streams.max(1)).clamp(1 << 20, STREAM);
    let options = LoadOptions { max_decompressed_size: Some(most), ..LoadOptions::default() };
    let document = match Document::load_mem_with_options(bytes, options) {
        Ok(document) => document,
        Err(Error::Decompress(DecompressError::MemoryLimitExceeded { limit })) => {
            return Err(Flaw::Swollen { bytes: limit as u64 });
        }
        Err(Error::InvalidPassword | Error::Decryption(_)) => {
            return Err(Flaw::Locked { kind: Some(Kind::Pdf) });
        }
        Err(_) => return Err(damaged),
    };
    if document.is_encrypted() {
        return Err(Flaw::Locked { kind: Some(Kind::Pdf) });
    }
    Ok(document)
}

/// What an object would do, itself or by what lies in it.
fn acts(object: &Object, depth: usize) -> Option<Active> {
    let depth = depth.checked_sub(1)?;
    match object {
        Object::Array(items) => items.iter().find_map(|item| acts(item, depth)),
        Object::Dictionary(entries) => {
            action(entries).or_else(|| entries.iter().find_map(|(_, value)| acts(value, depth)))
        }
        Object::Stream(stream) => action(&stream.dict)
            .or_else(|| stream.dict.iter().find_map(|(_, value)| acts(value, depth))),
        _ => None,
    }
}

/// What a dictionary says it does: actions of ISO 32000-2, 12.6.4; embedded files of 7.11.4.
fn action(entries: &Dictionary) -> Option<Active> {
    if entries.has(b"JS") {
        return Some(Active::Script);
    }
    if entries.has(b"EF") || entries.has_type(b"EmbeddedFile") {
        return Some(Active::Attachments);
    }
    match entries.get(b"S").and_then(Object::as_name) {
        Ok(b"JavaScript") => Some(Active::Script),
        Ok(b"Launch" | b"GoToE" | b"ImportData") => Some(Active::Launch),
        Ok(b"SubmitForm") => Some(Active::Submit),
        _ => None,
    }
}
