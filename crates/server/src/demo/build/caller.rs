//! Asking the house its own pages, as one of its people: what the demonstration shows was done
//! through the same doors as everything else.

use anyhow::{Context as _, bail, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use council::house::{House, router};
use council::people;
use kit::Id;
use kit::sign_in::{self, Token};
use kit::web::signed_in;
use std::net::{Ipv4Addr, SocketAddr};
use tower::ServiceExt as _;

/// An answer larger than this is no page of ours.
const LARGEST: usize = 4 * 1024 * 1024;

/// Asks the pages of one council's desk.
pub struct Caller {
    house: House,
    router: Router,
    desk: String,
}

/// Somebody signed in.
pub struct Hand<'c> {
    caller: &'c Caller,
    person: Id,
    token: Token,
}

/// A file that is sent: the field, the name, the contents.
pub type Enclosure<'f> = (&'f str, &'f str, Vec<u8>);

impl Caller {
    /// A caller at the desk of the council `slug`.
    pub fn at(house: &House, slug: &str) -> Self {
        let desk = format!("/fr/{slug}/desk");
        Self { house: house.clone(), router: router(house), desk }
    }

    /// `person`, signed in for what they do now.
    pub async fn as_person(&self, person: Id) -> anyhow::Result<Hand<'_>> {
        let mut tx = self.house.db.write().await?;
        let account = people::find(&mut tx, person).await?.account_id.context("an account")?;
        let token = sign_in::open(&mut tx, account, "").await?;
        tx.commit_housekeeping().await?;
        Ok(Hand { caller: self, person, token })
    }
}

impl Hand<'_> {
    /// Sends the fields of a form to `path` of the desk. Fails unless it was done.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<()> {
        self.post_to(&format!("{}/{path}", self.caller.desk), fields).await
    }

    /// Sends the fields of a form to the page at `url`, of whichever desk. Fails unless it was done.
    pub async fn post_to(&self, url: &str, fields: &[(&str, &str)]) -> anyhow::Result<()> {
        let form = serde_urlencoded::to_string(fields)?;
        let kind = "application/x-www-form-urlencoded";
        self.ask(url, kind, form.into_bytes()).await
    }

    /// Sends a form with one file to `path` of the desk. Fails unless it was done.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (field, name, bytes): Enclosure<'_>,
    ) -> anyhow::Result<()> {
        let mut form = Vec::new();
        let part = |about: String| format!("--frontier\r\nContent-Disposition: form-data; {about}");
        for (name, value) in fields {
            let text = part(format!("name=\"{name}\"\r\n\r\n{value}\r\n"));
            form.extend_from_slice(text.as_bytes());
        }
        let head = part(format!("name=\"{field}\"; filename=\"{name}\"\r\n\r\n"));
        form.extend_from_slice(head.as_bytes());
        form.extend_from_slice(&bytes);
        form.extend_from_slice(b"\r\n--frontier--\r\n");
        let url = format!("{}/{path}", self.caller.desk);
        self.ask(&url, "multipart/form-data; boundary=frontier", form).await
    }

    async fn ask(&self, url: &str, kind: &str, body: Vec<u8>) -> anyhow::Result<()> {
        let caller = self.caller;
        let cookie = signed_in(caller.house.app(), &self.token).to_str()?.to_owned();
        let request = Request::builder()
            .method(Method::POST)
            .uri(url)
            .header(header::CONTENT_TYPE, kind)
            .header(header::COOKIE, cookie.split(';').next().unwrap_or_default())
            // Each person calls from an address of their own.
            .extension(ConnectInfo(SocketAddr::from((self.address(), 0))))
            .body(Body::from(body))?;
        let response = caller.router.clone().oneshot(request).await?;
        let status = response.status();
        if status == StatusCode::SEE_OTHER {
            let location = response.headers().get(header::LOCATION);
            let location = location.and_then(|it| it.to_str().ok()).unwrap_or_default();
            ensure!(!location.contains("sign-in"), "{url}: the sign-in is over");
            return Ok(());
        }
        let page = to_bytes(response.into_body(), LARGEST).await?;
        bail!("{url}: {status}: {}", alert(&String::from_utf8_lossy(&page)))
    }

    fn address(&self) -> Ipv4Addr {
        let sum = self
            .person
            .to_string()
            .bytes()
            .fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
        Ipv4Addr::from(0x0A00_0000 | (sum & 0x00FF_FFFF))
    }

    /// Signs out.
    pub async fn leave(self) -> anyhow::Result<()> {
        let mut tx = self.caller.house.db.write().await?;
        sign_in::close(&mut tx, &self.token).await?;
        Ok(tx.commit_housekeeping().await?)
    }
}

/// What an error page says.
fn alert(page: &str) -> String {
    let from = page.split("role=\"alert\">").nth(1).unwrap_or(page);
    let words = from.split("</div>").next().unwrap_or_default();
    let mut text = String::new();
    let mut is_tag = false;
    for letter in words.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            letter if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text.trim().chars().take(400).collect()
}
