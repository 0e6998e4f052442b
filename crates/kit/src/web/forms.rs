//! What people send us. A form that cannot be read is refused in their language, like anything
//! else that is wrong.

use crate::error::{Error, Refusal};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, RawForm, Request};
use axum::http::{Method, StatusCode, header};
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// A form read into `T`.
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let unreadable = || Error::from(Refusal::because("form-unreadable"));
        let form = RawForm::from_request(request, state).await;
        let RawForm(form) = form.map_err(|rejection| unread(rejection.status()))?;
        if !is_text(&form) {
            return Err(unreadable());
        }
        match axum::Form::<T>::from_request(sent_again(form), state).await {
            Ok(axum::Form(form)) => Ok(Self(form)),
            Err(rejection) => {
                tracing::debug!(%rejection, "A form could not be read");
                Err(unreadable())
            }
        }
    }
}

/// Whether an encoded form is text once decoded: UTF-8, without the NUL that no text holds and
/// PostgreSQL does not keep.
fn is_text(form: &[u8]) -> bool {
    let decoded: Vec<u8> = percent_decode(form).collect();
    !decoded.contains(&0) && str::from_utf8(&decoded).is_ok()
}

fn sent_again(form: Bytes) -> Request {
    let mut request = Request::new(Body::from(form));
    *request.method_mut() = Method::POST;
    let kind = header::HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(header::CONTENT_TYPE, kind);
    request
}

/// A file that somebody sent.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The name it had there. Never a path here.
    pub name: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// The fields and files of a form that carries files.
#[derive(Debug, Default)]
pub struct Fields {
    texts: HashMap<String, String>,
    files: Vec<(String, Upload)>,
}

/// A form with more parts than this was not written by one of our pages.
const MOST_PARTS: usize = 200;

impl Fields {
    /// The text of `field`, or nothing.
    pub fn text(&self, field: &str) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }

    /// The files sent in `field`. An empty file field sends none.
    pub fn files<'f>(&'f self, field: &'f str) -> impl Iterator<Item = &'f Upload> {
        self.files.iter().filter(move |(name, _)| name == field).map(|(_, file)| file)
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let unreadable = || Error::from(Refusal::because("form-unreadable"));
        let mut form = Multipart::from_request(request, state).await.map_err(|_| unreadable())?;
        let mut fields = Self::default();
        while let Some(part) = form.next_field().await.map_err(|it| unread(it.status()))? {
            if fields.texts.len() + fields.files.len() >= MOST_PARTS {
                return Err(unreadable());
            }
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(base_name);
            let bytes = part.bytes().await.map_err(|it| unread(it.status()))?.to_vec();
            match file {
                Some(file) if bytes.is_empty() && file.is_empty() => {}
                Some(file) => fields.files.push((name, Upload { name: file, bytes })),
                None => {
                    let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
                    if text.contains('\0') {
                        return Err(unreadable());
                    }
                    fields.texts.insert(name, text);
                }
            }
        }
        Ok(fields)
    }
}

/// Why a form could not be read to its end: it is too large, or broken off.
fn unread(status: StatusCode) -> Error {
    let reason = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "form-too-large",
        _ => "form-unreadable",
    };
    Refusal::because(reason).into()
}

/// The last part of a name that may hold folders of either kind of system.
fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().take(180).collect()
}
