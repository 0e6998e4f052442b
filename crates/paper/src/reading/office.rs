//! Judging office files: ISO 29500 (Word, Excel, PowerPoint) and ISO 26300 (OpenDocument).

use super::{Flaw, Inspected, Kind, Stranger};
use crate::zipped::{Limits, Trouble, Zipped};
use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Where an office file of ISO 29500 says of what kind its parts are.
const TYPES: &str = "[Content_Types].xml";

/// Where an OpenDocument says of what kind it is.
const MIMETYPE: &str = "mimetype";

/// Where an OpenDocument lists its parts.
const MANIFEST: &str = "META-INF/manifest.xml";

/// The part of each kind of ISO 29500 from which all others are reached.
const MAIN_PARTS: [(&str, Kind); 3] = [
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        Kind::Docx,
    ),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Kind::Xlsx),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        Kind::Pptx,
    ),
];

/// Judges a ZIP.
pub fn inspect(bytes: &[u8]) -> Result<Inspected, Flaw> {
    let mut zipped =
        Zipped::open(bytes, &Limits::OFFICE).map_err(|why| flaw(why, likely(bytes)))?;
    let kind = kind(&mut zipped).map_err(|found| match found {
        Found::Trouble(why) => flaw(why, likely(bytes)),
        Found::Flaw(flaw) => flaw,
    })?;
    if let Some(entry) = zipped.names().iter().find(|name| is_macro(name)) {
        return Err(Flaw::Macros { entry: entry.clone() });
    }
    let (mut nested, mut embedded) = (None, Vec::new());
    let tried = zipped.try_all(|name, first| {
        if first.starts_with(b"PK\x03\x04") && is_embedding(name) {
            embedded.push(name.to_owned());
        } else if is_archive(first) {
            nested.get_or_insert_with(|| name.to_owned());
        }
    });
    tried.map_err(|why| flaw(why, kind))?;
    if let Some(entry) = nested {
        return Err(Flaw::Nested { entry });
    }
    embedded.iter().try_for_each(|name| inspect_embedded(&mut zipped, name, kind))?;
    Ok(Inspected::of(kind))
}

/// A table inside a text is an office file of its own: it may hold no archive and no macro.
fn inspect_embedded(zipped: &mut Zipped<'_>, name: &str, kind: Kind) -> Result<(), Flaw> {
    let bytes = zipped.read(name).map_err(|why| flaw(why, kind))?.unwrap_or_default();
    let mut inner = Zipped::open(&bytes, &Limits::OFFICE).map_err(|why| flaw(why, kind))?;
    if let Some(entry) = inner.names().iter().find(|name| is_macro(name)) {
        return Err(Flaw::Macros { entry: format!("{name}/{entry}") });
    }
    let mut nested = None;
    let tried = inner.try_all(|entry, first| {
        if is_archive(first) {
            nested.get_or_insert_with(|| format!("{name}/{entry}"));
        }
    });
    tried.map_err(|why| flaw(why, kind))?;
    nested.map_or(Ok(()), |entry| Err(Flaw::Nested { entry }))
}

/// What stopped us from telling the kind.
enum Found {
    Trouble(Trouble),
    Flaw(Flaw),
}

impl From<Trouble> for Found {
    fn from(why: Trouble) -> Self {
        Self::Trouble(why)
    }
}

/// The kind that the file says it is.
fn kind(zipped: &mut Zipped<'_>) -> Result<Kind, Found> {
    if let Some(types) = zipped.read(TYPES)? {
        return of_types(&types).map_err(Found::Flaw);
    }
    let Some(mimetype) = zipped.read(MIMETYPE)? else {
        return Err(Found::Flaw(Flaw::Stranger(Stranger::Archive)));
    };
    let mimetype = String::from_utf8_lossy(&mimetype);
    let known = Kind::of_media_type(mimetype.trim()).filter(|kind| kind.is_office());
    let kind = known.ok_or(Found::Flaw(Flaw::Stranger(Stranger::OtherOffice)))?;
    let manifest = zipped.read(MANIFEST)?.unwrap_or_default();
    if memmem::find(&manifest, b"encryption-data").is_some() {
        return Err(Found::Flaw(Flaw::Locked { kind: Some(kind) }));
    }
    Ok(kind)
}

/// The kind by the types of the parts; a type of macros is refused, whatever its part is called.
fn of_types(types: &[u8]) -> Result<Kind, Flaw> {
    let damaged = |_| Flaw::Damaged { kind: Kind::Docx };
    let mut reader = Reader::from_reader(types);
    let (mut kind, mut buffer) = (None, Vec::new());
    loop {
        match reader.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(part) | Event::Empty(part) => {
                let of_type = attribute(&part, "ContentType").to_lowercase();
                if ["macroenabled", "vbaproject", "activex"].iter().any(|it| of_type.contains(it)) {
                    let entry = attribute(&part, "PartName");
                    return Err(Flaw::Macros { entry });
                }
                let main = MAIN_PARTS.iter().find(|(main, _)| *main == of_type);
                kind = kind.or(main.map(|(_, kind)| *kind));
            }
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    kind.ok_or(Flaw::Stranger(Stranger::OtherOffice))
}

/// What an attribute says, its references resolved.
fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.attributes().flatten().find(|it| it.key.local_name().as_ref() == name);
    found
        .and_then(|it| it.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok())
        .map(std::borrow::Cow::into_owned)
        .unwrap_or_default()
}

/// Whether an entry holds macros: Word's project, or a module of LibreOffice.
fn is_macro(name: &str) -> bool {
    let name = name.to_lowercase();
    let file = name.rsplit('/').next().unwrap_or_default();
    let is_list =
        matches!(file, "script-lc.xml" | "script-lb.xml" | "dialog-lc.xml" | "dialog-lb.xml");
    let of_libre_office = name.starts_with("basic/") || name.starts_with("scripts/");
    file.starts_with("vbaproject") || of_libre_office && !file.is_empty() && !is_list
}

/// Whether an entry stands where office programs put the tables and charts of a text.
fn is_embedding(name: &str) -> bool {
    name.contains("/embeddings/")
        || name.starts_with("Object ")
        || name.starts_with("ObjectReplacements/")
}

/// Whether the first bytes are those of an archive.
fn is_archive(first: &[u8]) -> bool {
    let marks: [&[u8]; 5] = [b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b\x08", b"\xfd7zXZ"];
    marks.iter().any(|mark| first.starts_with(mark))
}

/// The kind of a ZIP that cannot be opened, as its first bytes tell: OpenDocument begins with its
/// media type.
fn likely(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(200)];
    let office = Kind::ALL.into_iter().filter(|kind| kind.is_office());
    let mut said = office.filter(|kind| memmem::find(head, kind.media_type().as_bytes()).is_some());
    said.next().unwrap_or(Kind::Docx)
}

/// What is wrong with a file whose ZIP is in trouble.
pub fn flaw(why: Trouble, kind: Kind) -> Flaw {
    match why {
        Trouble::Damaged => Flaw::Damaged { kind },
        Trouble::Locked => Flaw::Locked { kind: Some(kind) },
        Trouble::Crowded { entries } => Flaw::Crowded { entries },
        Trouble::Swollen { bytes } => Flaw::Swollen { bytes },
        Trouble::Astray { entry } => Flaw::Astray { entry },
    }
}
