//! The four ways a request ends badly.

use crate::language::Args;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Result of anything a request does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a request did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules say no. The person is told which one.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// There is no such thing, or it is not theirs to see.
    #[error("not found")]
    NotFound,
    /// They may see it but may not do this to it.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is signed in, and somebody must be.
    #[error("sign in first")]
    SignInFirst,
    /// Too many requests of this kind in too short a time.
    #[error("too many requests")]
    TooMany,
    /// Something is broken. Logged once, here; the person gets an apology.
    #[error(transparent)]
    Broken(#[from] anyhow::Error),
}

/// A refusal: a message key, found in the room's `fr.ftl` and `ar.ftl`, its arguments, and the
/// text behind it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    /// The message key.
    pub reason: &'static str,
    /// What the message speaks of.
    pub args: Args,
    /// Sentences already written, Arabic then French: the law's own verdict.
    pub verdict: Option<Box<(String, String)>>,
}

impl Refusal {
    /// A refusal, with the key of its message.
    pub fn because(reason: &'static str) -> Self {
        Self { reason, args: Args::default(), verdict: None }
    }

    /// A refusal that speaks of `args`.
    pub fn about(reason: &'static str, args: Args) -> Self {
        Self { reason, args, verdict: None }
    }

    /// Adds the law's verdict, in Arabic and in French, which cites the article.
    pub fn under(mut self, arabic: String, french: String) -> Self {
        self.verdict = Some(Box::new((arabic, french)));
        self
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotFound,
            error => Self::Broken(error.into()),
        }
    }
}

impl Error {
    /// The HTTP status that says the same thing.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Broken(error) if is_disk_full(error) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Whether `error` comes down to a disk on which nothing more can be written.
pub fn is_disk_full(error: &anyhow::Error) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    error.chain().any(|cause| {
        let file = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        matches!(file, Some(StorageFull | QuotaExceeded | FileTooLarge))
            || cause.downcast_ref().is_some_and(crate::db::is_disk_full)
    })
}

/// What the page that tells of an error needs to know; carried by the bare response to the
/// middleware that writes the page in the person's language.
#[derive(Debug, Clone)]
pub enum Told {
    /// A refusal, with its words.
    Refused(Refusal),
    /// Only the status matters.
    Status,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = self.status();
        let told = match self {
            Self::Refused(refusal) => Told::Refused(refusal),
            Self::Broken(error) => {
                tracing::error!(error = format!("{error:#}"), "A request failed");
                Told::Status
            }
            Self::NotFound | Self::Forbidden | Self::SignInFirst | Self::TooMany => Told::Status,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(told);
        response
    }
}
