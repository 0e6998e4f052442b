//! Mail, handed to an SMTP server. A mail counts as sent when that server has accepted it, and
//! its answer is kept as the proof.

use crate::language::{Language, escaped};
use anyhow::Context as _;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport as _, Message, Tokio1Executor};
use std::time::Duration;

/// Where mails go.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Whether `text` is an electronic address.
pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok()
}

/// A mail to one person.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The person's name and address.
    pub to: (String, String),
    /// One line.
    pub subject: String,
    /// Plain text, Arabic first, then French; each part is given its direction in HTML.
    pub body: [(Language, String); 2],
    /// File name, media type, contents.
    pub attachments: Vec<(String, &'static str, Vec<u8>)>,
    /// Unique for ever, so that a mail sent twice is seen once.
    pub message_id: String,
}

impl Mailer {
    /// A mailer that hands everything to the server at `url` (`smtp://host:port`,
    /// `smtps://user:password@host`), in the name of `from`.
    pub fn new(url: &str, from: &str) -> anyhow::Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .context("the address of the SMTP server")?
            .timeout(Some(Duration::from_secs(20)))
            .build();
        Ok(Self { transport, from: from.parse().context("the sender's address")? })
    }

    /// Hands `mail` to the server, and returns what it answered.
    pub async fn send(&self, mail: &Mail) -> anyhow::Result<String> {
        let response = self.transport.send(self.compose(mail)?).await?;
        let words = response.message().collect::<Vec<_>>().join(" ");
        Ok(format!("{} {words}", response.code()).trim_end().to_owned())
    }

    fn compose(&self, mail: &Mail) -> anyhow::Result<Message> {
        let (name, address) = &mail.to;
        let to = Mailbox::new(Some(name.clone()), address.parse().context("the address")?);
        let body = mail.body.each_ref().map(|(language, text)| (*language, bare(text)));
        let plain = body.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
        let alternative = MultiPart::alternative()
            .singlepart(SinglePart::plain(plain.join("\n\n—\n\n")))
            .singlepart(SinglePart::html(html(&body)));
        let mut parts = MultiPart::mixed().multipart(alternative);
        for (file, media_type, bytes) in &mail.attachments {
            let kind = ContentType::parse(media_type)?;
            parts = parts.singlepart(Attachment::new(file.clone()).body(bytes.clone(), kind));
        }
        Ok(Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&mail.subject)
            .message_id(Some(mail.message_id.clone()))
            .multipart(parts)?)
    }
}

/// Addresses without the isolates that set what a message speaks of apart: a reader's program would
/// take the closing one into the link.
fn bare(text: &str) -> String {
    let word = |word: &str| {
        let inner = word.trim_matches(['\u{2068}', '\u{2069}']);
        if is_link(inner) { inner.to_owned() } else { word.to_owned() }
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn is_link(word: &str) -> bool {
    word.starts_with("https://") || word.starts_with("http://")
}

/// Each language in a block of its own direction; addresses become links.
fn html(body: &[(Language, String); 2]) -> String {
    let blocks: Vec<String> = body
        .iter()
        .map(|(language, text)| {
            let (lang, dir) = (language.code(), language.direction());
            let paragraphs: Vec<String> = text.split("\n\n").map(paragraph).collect();
            format!("<div lang=\"{lang}\" dir=\"{dir}\">{}</div>", paragraphs.concat())
        })
        .collect();
    format!("<!doctype html><meta charset=\"utf-8\"><body>{}</body>", blocks.concat())
}

fn paragraph(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(linked).collect();
    format!("<p>{}</p>", lines.join("<br>"))
}

fn linked(line: &str) -> String {
    let words: Vec<String> = line
        .split(' ')
        .map(|word| {
            let word = escaped(word);
            if is_link(&word) { format!("<a dir=\"ltr\" href=\"{word}\">{word}</a>") } else { word }
        })
        .collect();
    words.join(" ")
}
