//! The kinds of file that a council exchanges.

/// A kind of file, found from the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// PDF, ISO 32000.
    Pdf,
    /// A photograph.
    Jpeg,
    /// A picture without loss.
    Png,
    /// A scan, of one page or several.
    Tiff,
    /// A picture from the web, or from a telephone.
    Webp,
    /// A photograph from a telephone: HEIF, ISO 23008-12.
    Heic,
    /// Word, ISO 29500.
    Docx,
    /// Excel, ISO 29500.
    Xlsx,
    /// PowerPoint, ISO 29500.
    Pptx,
    /// A text in the open format, ISO 26300.
    Odt,
    /// A spreadsheet in the open format, ISO 26300.
    Ods,
    /// A presentation in the open format, ISO 26300.
    Odp,
    /// Text without any layout.
    Text,
    /// A table as text.
    Csv,
    /// A page of the web, without scripts.
    Html,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Pdf,
        Self::Jpeg,
        Self::Png,
        Self::Tiff,
        Self::Webp,
        Self::Heic,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Ods,
        Self::Odp,
        Self::Text,
        Self::Csv,
        Self::Html,
    ];

    /// Its media type, as IANA registers it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Tiff => "image/tiff",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Text => "text/plain",
            Self::Csv => "text/csv",
            Self::Html => "text/html",
        }
    }

    /// The kind of a media type.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media_type() == media_type)
    }

    /// What its names may end with; the first is the usual one.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Jpeg => &["jpg", "jpeg", "jpe"],
            Self::Png => &["png"],
            Self::Tiff => &["tif", "tiff"],
            Self::Webp => &["webp"],
            Self::Heic => &["heic", "heif", "hif"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Pptx => &["pptx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Odp => &["odp"],
            Self::Text => &["txt", "text", "md"],
            Self::Csv => &["csv", "tsv"],
            Self::Html => &["html", "htm"],
        }
    }

    /// What its names usually end with.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// Whether it is a picture.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Tiff | Self::Webp | Self::Heic)
    }

    /// Whether it is a ZIP inside.
    pub fn is_office(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx | Self::Pptx | Self::Odt | Self::Ods | Self::Odp)
    }
}
