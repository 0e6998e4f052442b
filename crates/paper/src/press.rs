//! The press: from a paper's data to its PDF.

use crate::desk::{Desk, Workshop};
use crate::legible;
use crate::papers::{Document, Imprint};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// How many pages are printed before the press forgets what the last of them did not use. It
/// remembers pieces of papers, which sets a run of like papers several times faster; counting pages
/// rather than papers keeps its memory the same for letters and for long minutes.
const PAGES_REMEMBERED: usize = 40;

/// Pages printed by this process since anything was last forgotten.
static PAGES: AtomicUsize = AtomicUsize::new(0);

/// A paper, printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file: PDF/A-2b and PDF/UA-1.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the template was warned of, in English, for the journal of the operator; no paper of
    /// the tests has any.
    pub remarks: Vec<String>,
}

/// Why a paper could not be printed. These are faults of a template, never of the text in it.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The data of the paper has no JSON form.
    #[error("{template}: {source}")]
    Data {
        /// Template that was to print it.
        template: &'static str,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The imprint's date is not a day of the calendar.
    #[error("{template}: {year}-{month}-{day} is not a day")]
    Date {
        /// Template that was to print it.
        template: &'static str,
        /// Year given.
        year: i32,
        /// Month given.
        month: u8,
        /// Day given.
        day: u8,
    },
    /// The template failed, or the page would not meet the standards.
    #[error("{template}: {}", messages.join("; "))]
    Template {
        /// Which template.
        template: &'static str,
        /// What it says.
        messages: Vec<String>,
    },
}

/// Prints papers. Opening it reads fonts and templates, some milliseconds; a clone shares them.
#[derive(Clone)]
pub struct Press {
    workshop: Arc<Workshop>,
    /// Whether what it prints is only a specimen.
    specimens: bool,
}

impl Press {
    /// Opens a press.
    pub fn open() -> Self {
        Self { workshop: Arc::new(Workshop::open()), specimens: false }
    }

    /// A press whose papers say on each page, in both languages, that they are fictional.
    pub fn of_specimens() -> Self {
        Self { specimens: true, ..Self::open() }
    }

    /// Prints a paper: the same data gives the same bytes.
    ///
    /// # Errors
    /// [`Fault`], which names the template.
    pub fn print<D: Document>(&self, document: &D) -> Result<Pdf, Fault> {
        let options = options(document)?;
        let desk = self.lay_out(document)?;
        let printed = set(D::TEMPLATE.name(), &desk, &options);
        forget(printed.as_ref().map_or(1, |pdf| pdf.pages));
        printed
    }

    /// Puts the paper's data before its template.
    fn lay_out<D: Document>(&self, document: &D) -> Result<Desk<'_>, Fault> {
        let template = D::TEMPLATE.name();
        let broken = |source| Fault::Data { template, source };
        let mut data = serde_json::to_value(document).map_err(broken)?;
        data["specimen"] = self.specimens.into();
        legible::clean(&mut data, &|letter| self.workshop.case.can_show(letter));
        let data = serde_json::to_vec(&data).map_err(broken)?;
        let arms = document.letterhead().arms.as_ref();
        let arms = arms.map(|arms| (arms.path(), arms.picture()));
        Desk::new(&self.workshop, D::TEMPLATE, data, arms)
            .ok_or_else(|| Fault::Template { template, messages: vec!["no such file".to_owned()] })
    }
}

/// Runs the template and writes the PDF.
fn set(template: &'static str, desk: &Desk<'_>, options: &PdfOptions) -> Result<Pdf, Fault> {
    let Warned { output, warnings } = typst::compile::<PagedDocument>(desk);
    let failed = |faults: &[SourceDiagnostic]| Fault::Template {
        template,
        messages: faults.iter().map(message).collect(),
    };
    let paged = output.map_err(|faults| failed(&faults))?;
    let bytes = typst_pdf::pdf(&paged, options).map_err(|faults| failed(&faults))?;
    let remarks = warnings.iter().map(message).collect();
    Ok(Pdf { bytes, pages: paged.pages().len(), remarks })
}

/// Keeps memory bounded: pieces that served neither the last round of pages nor the one before go.
fn forget(pages: usize) {
    if PAGES.fetch_add(pages, Ordering::Relaxed) + pages >= PAGES_REMEMBERED {
        PAGES.store(0, Ordering::Relaxed);
        comemo::evict(1);
    }
}

/// What Typst says, with its hints.
fn message(said: &SourceDiagnostic) -> String {
    let hints = said.hints.iter().map(|hint| hint.v.as_str());
    std::iter::once(said.message.as_str()).chain(hints).collect::<Vec<_>>().join(", ")
}

/// The standards to meet, and what the file says of itself.
fn options<D: Document>(document: &D) -> Result<PdfOptions, Fault> {
    let template = D::TEMPLATE.name();
    let standards = PdfStandards::new(&[PdfStandard::A_2b, PdfStandard::Ua_1]);
    let standards = standards.map_err(|refused| Fault::Template {
        template,
        messages: vec![refused.message().to_string()],
    })?;
    Ok(PdfOptions {
        ident: Smart::Custom(document.imprint().identifier.clone()),
        creator: Smart::Custom(Some("Majlis".to_owned())),
        timestamp: Some(Timestamp::new_utc(day(template, document.imprint())?)),
        standards,
        ..PdfOptions::default()
    })
}

/// The day of the imprint, at midnight: the hour a paper is printed says nothing about it.
fn day(template: &'static str, imprint: &Imprint) -> Result<Datetime, Fault> {
    let date = imprint.date;
    Datetime::from_ymd_hms(date.year, date.month, date.day, 0, 0, 0).ok_or(Fault::Date {
        template,
        year: date.year,
        month: date.month,
        day: date.day,
    })
}
