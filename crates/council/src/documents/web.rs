//! Reading the file of one version.

use super::{Confidentiality, Reader, store};
use crate::house::{House, found};
use crate::people::{Desk, Public};
use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use kit::web::Path;
use kit::{Digest, Error, Id, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/documents/{document}` and the public `/{lang}/{council}/documents/…`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/documents/{document}", get(read))
        .route("/{lang}/{council}/documents/{document}", get(read_public))
}

/// A version, or a head, by its identifier.
#[derive(Deserialize)]
pub(super) struct OfDocument {
    /// It.
    pub document: Id,
}

async fn read(desk: Desk, Path(of): Path<OfDocument>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let reader = Reader::of(&mut tx, &desk).await?;
    let document = found(store::readable(&mut tx, &reader, of.document).await?)?;
    drop(tx);
    send(&desk.house, &document.sha256, &document.media_type, &document.file_name).await
}

async fn read_public(public: Public, Path(of): Path<OfDocument>) -> Result<Response> {
    let Public { house, council, mut tx, .. } = public;
    let document = store::find(&mut tx, of.document).await?;
    drop(tx);
    if document.council_id != council.id || document.confidentiality != Confidentiality::Public {
        return Err(Error::NotFound);
    }
    send(&house, &document.sha256, &document.media_type, &document.file_name).await
}
/// Sends a PDF of ours under `name`.
pub async fn send_pdf(house: &House, sha256: &Digest, name: &str) -> Result<Response> {
    send(house, sha256, "application/pdf", name).await
}

/// Sends the stored file `sha256`. What browsers show safely opens in place, in a sandbox; the
/// rest is downloaded.
pub async fn send(
    house: &House,
    sha256: &Digest,
    media_type: &str,
    name: &str,
) -> Result<Response> {
    let bytes = house.files.read(sha256).await?;
    let mut response = answer(bytes, media_type, name)?;
    let tag = HeaderValue::from_str(&format!("\"{sha256}\"")).map_err(anyhow::Error::from)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

/// Answers with `bytes` as a file.
pub fn answer(bytes: Vec<u8>, media_type: &str, name: &str) -> Result<Response> {
    let shown = matches!(media_type, "application/pdf" | "image/jpeg" | "image/png");
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let value = |text: &str| HeaderValue::from_str(text).map_err(anyhow::Error::from);
    headers.insert(header::CONTENT_TYPE, value(media_type)?);
    headers.insert(header::CONTENT_DISPOSITION, value(&disposition(shown, name))?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"),
    );
    Ok(response)
}

/// RFC 6266: the name in UTF-8, percent-encoded; nothing of it can end the header.
fn disposition(shown: bool, name: &str) -> String {
    let kind = if shown { "inline" } else { "attachment" };
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("{kind}; filename*=UTF-8''{encoded}")
}
