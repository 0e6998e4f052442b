//! A mail that was kept, as somebody reads it.

use anyhow::Context as _;
use jiff::Timestamp;
use mailparse::{DispositionType, MailHeaderMap as _, ParsedMail};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

/// The first lines of a mail.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its name in the folder, without what follows the dot.
    pub name: String,
    /// When it came.
    pub at: Timestamp,
    /// To whom, by name.
    pub to: String,
    /// To which address.
    pub address: String,
    /// What about.
    pub subject: String,
}

/// The whole of it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its first lines.
    pub head: Letter,
    /// What it says, each paragraph in lines, each line in pieces.
    pub paragraphs: Vec<Vec<Vec<Piece>>>,
    /// What came with it.
    pub attachments: Vec<Attachment>,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// An address of the web.
    Link(String),
}

/// A paper that came with a mail.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// So much of a file holds its first lines.
const HEAD: u64 = 16 * 1024;

/// The last mails of `folder`, the youngest first, at most `most`; with `to`, those that came to
/// this address.
pub fn latest(folder: &Path, most: usize, to: Option<&str>) -> anyhow::Result<Vec<Letter>> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .with_context(|| format!("the mails {}", folder.display()))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".eml").map(str::to_owned))
        .collect();
    names.sort_unstable_by(|one, other| other.cmp(one));
    let mails = names.iter().map(|name| look(folder, name));
    let theirs = |mail: &anyhow::Result<Letter>| match (mail, to) {
        (Ok(mail), Some(to)) => mail.address == to,
        (Ok(_), None) | (Err(_), _) => true,
    };
    mails.filter(theirs).take(most).collect()
}

fn look(folder: &Path, name: &str) -> anyhow::Result<Letter> {
    let mut bytes = Vec::new();
    File::open(folder.join(format!("{name}.eml")))?.take(HEAD).read_to_end(&mut bytes)?;
    let (headers, _) = mailparse::parse_headers(&bytes)?;
    let header = |key| headers.get_first_value(key).unwrap_or_default();
    let (to, address) = recipient(&header("To"));
    Ok(Letter {
        at: came_at(name).context("the name of a mail says when it came")?,
        name: name.to_owned(),
        to,
        address,
        subject: header("Subject"),
    })
}

/// The name and the address of the first to whom a mail is written.
fn recipient(header: &str) -> (String, String) {
    let all = mailparse::addrparse(header).ok();
    match all.and_then(mailparse::MailAddrList::extract_single_info) {
        Some(one) => (one.display_name.unwrap_or_default(), one.addr),
        None => (String::new(), header.to_owned()),
    }
}

/// The mail `name` of `folder`, if there is one.
pub fn open(folder: &Path, name: &str) -> anyhow::Result<Option<Opened>> {
    let path = folder.join(format!("{name}.eml"));
    // A name that holds anything else could lead out of the folder.
    let is_plain = name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    if !is_plain || came_at(name).is_none() || !path.exists() {
        return Ok(None);
    }
    let bytes = fs::read(path)?;
    let mail = mailparse::parse_mail(&bytes)?;
    let text = match mail.parts().find(|part| part.ctype.mimetype == "text/plain") {
        Some(part) => part.get_body()?,
        None => String::new(),
    };
    let attachments = mail.parts().filter_map(attached).collect::<anyhow::Result<_>>()?;
    Ok(Some(Opened { head: look(folder, name)?, paragraphs: paragraphs(&text), attachments }))
}

fn attached(part: &ParsedMail) -> Option<anyhow::Result<Attachment>> {
    let disposition = part.get_content_disposition();
    if disposition.disposition != DispositionType::Attachment {
        return None;
    }
    let name = disposition.params.get("filename").cloned().unwrap_or_default();
    let kind = part.ctype.mimetype.clone();
    Some(part.get_body_raw().map_err(Into::into).map(|bytes| Attachment { name, kind, bytes }))
}

fn paragraphs(text: &str) -> Vec<Vec<Vec<Piece>>> {
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(str::trim).filter(|it| !it.is_empty() && *it != "—");
    paragraphs.map(|paragraph| paragraph.lines().map(pieces).collect()).collect()
}

/// The words of a line, its addresses set apart.
fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in line.split_inclusive(' ') {
        let is_link = ["http://", "https://"].iter().any(|scheme| word.starts_with(scheme));
        match pieces.last_mut() {
            _ if is_link => pieces.push(Piece::Link(word.trim_end().to_owned())),
            Some(Piece::Words(words)) => words.push_str(word),
            Some(Piece::Link(_)) => pieces.push(Piece::Words(format!(" {word}"))),
            None => pieces.push(Piece::Words(word.to_owned())),
        }
    }
    pieces
}

fn came_at(name: &str) -> Option<Timestamp> {
    let (micros, _) = name.split_once('-')?;
    Timestamp::from_microsecond(micros.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_line_can_be_followed() {
        let found = pieces("الرابط: http://127.0.0.1:8080/papers/a ثم");
        assert_eq!(found[1], Piece::Link("http://127.0.0.1:8080/papers/a".to_owned()));
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn a_name_never_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("1-a.eml"), "Subject: a\r\n\r\nb").unwrap();
        let inner = folder.path().join("inner");
        assert!(open(folder.path(), "1-a").unwrap().is_some());
        assert!(open(&inner, "1-../../1-a").unwrap().is_none());
    }
}
