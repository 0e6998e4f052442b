//! A browser that asks the whole house, router, layers and all, as one of its people.

use super::{Town, Who};
use crate::people;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use kit::web::signed_in;
use kit::{Id, Language, sign_in};
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt as _;

/// Somebody's browser.
pub struct Browser<'t> {
    town: &'t Town,
    cookie: Option<String>,
    language: Language,
    address: Option<&'static str>,
}

/// What the house answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub kind: String,
    pub cookie: String,
    /// For how many seconds it was kept, if it was.
    pub age: String,
    pub bytes: Vec<u8>,
}

/// Each request comes from another address: these stories are not about limits.
static ADDRESSES: AtomicU32 = AtomicU32::new(0);

impl Town {
    /// The browser of `who`, signed in, in French.
    pub async fn browser(&self, who: Who) -> Browser<'_> {
        self.browser_of(self.person(who)).await
    }

    /// The browser of `person`, signed in, in French.
    pub async fn browser_of(&self, person: Id) -> Browser<'_> {
        let mut tx = self.write().await;
        let person = people::find(&mut tx, person).await.unwrap();
        let account = person.account_id.expect("an account");
        let token = sign_in::open(&mut tx, account, "a browser").await.unwrap();
        tx.commit_housekeeping().await.unwrap();
        let cookie = signed_in(self.house.app(), &token).to_str().unwrap().to_owned();
        let cookie = cookie.split(';').next().map(str::to_owned);
        Browser { town: self, cookie, language: Language::French, address: None }
    }

    /// A browser in which nobody signed in.
    pub fn stranger(&self) -> Browser<'_> {
        Browser { town: self, cookie: None, language: Language::French, address: None }
    }
}

impl Browser<'_> {
    /// The same browser, in `language`.
    pub fn reading(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The same browser, which always asks from `address`.
    pub fn from(mut self, address: &'static str) -> Self {
        self.address = Some(address);
        self
    }

    /// The same browser, with the cookie that `answer` gave it.
    pub fn keeping(mut self, answer: &Answer) -> Self {
        self.cookie = answer.cookie.split(';').next().map(str::to_owned);
        self
    }

    /// The page `path` of the council's desk.
    pub async fn desk(&self, path: &str) -> Answer {
        self.get(&self.at(path)).await
    }

    /// The page at `url`.
    pub async fn get(&self, url: &str) -> Answer {
        self.ask(Method::GET, url, None, Body::empty()).await
    }

    /// Sends the fields of a form to `path` of the council's desk.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_to(&self.at(path), fields).await
    }

    /// Sends the fields of a form to `url`.
    pub async fn post_to(&self, url: &str, fields: &[(&str, &str)]) -> Answer {
        let form = serde_urlencoded::to_string(fields).unwrap();
        let kind = "application/x-www-form-urlencoded".to_owned();
        self.ask(Method::POST, url, Some(kind), Body::from(form)).await
    }

    /// Sends a form with one file, in the field `field`, to `path` of the council's desk.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (field, name, bytes): (&str, &str, &[u8]),
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!(
                "--frontier\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--frontier\r\nContent-Disposition: form-data; name=\"{field}\"; \
             filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--frontier--\r\n");
        let kind = "multipart/form-data; boundary=frontier".to_owned();
        self.ask(Method::POST, &self.at(path), Some(kind), Body::from(body)).await
    }

    fn at(&self, path: &str) -> String {
        format!("/{}/{}/desk/{path}", self.language, self.town.council.slug)
    }

    async fn ask(&self, method: Method, url: &str, kind: Option<String>, body: Body) -> Answer {
        let router: Router = self.town.router.clone();
        let number = ADDRESSES.fetch_add(1, Ordering::SeqCst);
        let address = std::net::Ipv4Addr::from(0x0A00_0000 + number * 256).to_string();
        let address = self.address.map_or(address, str::to_owned);
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header("x-forwarded-for", address)
            .header(header::USER_AGENT, "a browser");
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let response = router.oneshot(request.body(body).unwrap()).await.unwrap();
        let text = |name| {
            let value = response.headers().get(name).and_then(|it| it.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        Answer {
            status: response.status(),
            location: text(header::LOCATION),
            kind: text(header::CONTENT_TYPE),
            cookie: text(header::SET_COOKIE),
            age: text(header::AGE),
            bytes: to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec(),
        }
    }
}

impl Answer {
    /// The page, as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The words of the page, without the isolates that set names apart.
    pub fn words(&self) -> String {
        self.text().replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Fails unless the deed was done: it leads on, with `deed` in the address.
    #[track_caller]
    pub fn done(self, deed: &str) -> Self {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.why());
        assert!(self.location.contains(deed), "{} does not say {deed}", self.location);
        self
    }

    /// Fails unless the page is there.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, StatusCode::OK, "{}", self.why());
        self
    }

    /// Fails unless it was refused with these `words`.
    #[track_caller]
    pub fn refused(self, words: &str) -> Self {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", self.why());
        assert!(self.words().contains(words), "not refused with «{words}»: {}", self.why());
        self
    }

    /// Fails unless the answer is `status`.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", self.why());
        self
    }

    /// Fails unless it is a PDF.
    #[track_caller]
    pub fn pdf(self) -> Vec<u8> {
        assert_eq!(self.status, StatusCode::OK, "{}", self.why());
        assert!(self.bytes.starts_with(b"%PDF-"), "not a PDF: {}", self.kind);
        self.bytes
    }

    /// What an error page says.
    fn why(&self) -> String {
        let text = self.words();
        let notice = text.split("role=\"alert\"").nth(1).unwrap_or(&text);
        notice.chars().take(600).collect()
    }
}
