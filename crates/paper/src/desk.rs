//! What lies before a template while it works: the other templates, one paper's data, the arms.
//!
//! Anything else it asks for is refused, so that no template can read the disk or the network.

use crate::Template;
use crate::type_case::TypeCase;
use std::collections::HashMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Where a template finds the data of the paper.
const DATA: &str = "/data.json";

const SOURCES: [(&str, &str); 15] = [
    ("/words.typ", include_str!("../templates/words.typ")),
    ("/majlis.typ", include_str!("../templates/majlis.typ")),
    ("/sealed.typ", include_str!("../templates/sealed.typ")),
    ("/people.typ", include_str!("../templates/people.typ")),
    ("/sittings.typ", include_str!("../templates/sittings.typ")),
    ("/letter.typ", include_str!("../templates/letter.typ")),
    ("/agenda.typ", include_str!("../templates/agenda.typ")),
    ("/notice.typ", include_str!("../templates/notice.typ")),
    ("/hand_list.typ", include_str!("../templates/hand_list.typ")),
    ("/attendance.typ", include_str!("../templates/attendance.typ")),
    ("/minutes.typ", include_str!("../templates/minutes.typ")),
    ("/extract.typ", include_str!("../templates/extract.typ")),
    ("/transmission.typ", include_str!("../templates/transmission.typ")),
    ("/certificate.typ", include_str!("../templates/certificate.typ")),
    ("/note.typ", include_str!("../templates/note.typ")),
];

/// What all papers share, read once: the language of the templates, their sources, the fonts.
pub struct Workshop {
    library: LazyHash<Library>,
    sources: HashMap<FileId, Source>,
    /// The fonts.
    pub case: TypeCase,
}

impl Workshop {
    /// Reads everything that is embedded.
    pub fn open() -> Self {
        let source = |(path, text): (&str, &str)| {
            let id = file(path)?;
            Some((id, Source::new(id, text.to_owned())))
        };
        Self {
            library: LazyHash::new(Library::default()),
            sources: SOURCES.into_iter().filter_map(source).collect(),
            case: TypeCase::open(),
        }
    }
}

/// The desk on which one paper is set.
pub struct Desk<'a> {
    workshop: &'a Workshop,
    main: FileId,
    files: Vec<(FileId, Bytes)>,
}

impl<'a> Desk<'a> {
    /// Lays out the data of a paper, and its arms with their path if it has some.
    pub fn new(
        workshop: &'a Workshop,
        template: Template,
        data: Vec<u8>,
        arms: Option<(String, Bytes)>,
    ) -> Option<Self> {
        let mut files = vec![(file(DATA)?, Bytes::new(data))];
        if let Some((path, picture)) = arms {
            files.push((file(&path)?, picture));
        }
        Some(Self { workshop, main: file(&format!("/{}.typ", template.name()))?, files })
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.workshop.case.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.workshop.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(file, _)| *file == id);
        found.map(|(_, content)| content.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.case.fonts.get(index).cloned()
    }

    /// A paper is dated by its data, never by the day it happens to be printed.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The identity of a file of the desk, by its path from the root.
fn file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_reads_its_data_and_is_refused_anything_else() {
        let workshop = Workshop::open();
        let desk = Desk::new(&workshop, Template::Letter, b"{}".to_vec(), None).unwrap();
        assert_eq!(desk.file(file(DATA).unwrap()).unwrap().as_slice(), b"{}");
        for path in ["/etc/passwd", "/arms.svg", "/../data.json"] {
            let refused = file(path).map(|id| desk.file(id));
            assert!(matches!(refused, None | Some(Err(FileError::AccessDenied))), "{path}");
        }
        assert!(desk.source(file("/other.typ").unwrap()).is_err());
    }

    #[test]
    fn every_template_is_embedded() {
        let workshop = Workshop::open();
        assert_eq!(workshop.sources.len(), SOURCES.len());
        for template in [
            Template::Letter,
            Template::Agenda,
            Template::Notice,
            Template::HandList,
            Template::Attendance,
            Template::Minutes,
            Template::Extract,
            Template::Transmission,
            Template::Certificate,
            Template::Note,
        ] {
            let desk = Desk::new(&workshop, template, Vec::new(), None).unwrap();
            assert!(desk.source(desk.main).is_ok(), "{template:?}");
        }
    }
}
