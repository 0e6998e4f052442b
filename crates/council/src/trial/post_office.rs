//! A small SMTP server in the test's own process: it accepts mails, or refuses an address.

use kit::mail::Mailer;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// What came, and to whom nothing comes.
#[derive(Default)]
struct Hall {
    accepted: Vec<Letter>,
    refused: HashSet<String>,
}

/// A mail that was accepted.
#[derive(Debug, Clone)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// Head and body, as they came.
    pub raw: String,
}

/// The server.
pub struct PostOffice {
    url: String,
    hall: Arc<Mutex<Hall>>,
}

impl PostOffice {
    /// Opens on a free port.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let hall = Arc::new(Mutex::new(Hall::default()));
        let shared = Arc::clone(&hall);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, hall }
    }

    /// A mailer that hands everything to this server.
    pub fn mailer(&self) -> Mailer {
        Mailer::new(&self.url, "Conseil <bureau@example.ma>").unwrap()
    }

    /// From now on `address` is refused.
    pub fn refuse(&self, address: &str) {
        self.hall.lock().unwrap().refused.insert(address.to_owned());
    }

    /// From now on every address is accepted.
    pub fn accept_all(&self) {
        self.hall.lock().unwrap().refused.clear();
    }

    /// What was accepted, in order.
    pub fn letters(&self) -> Vec<Letter> {
        self.hall.lock().unwrap().accepted.clone()
    }

    /// What was accepted for `address`.
    pub fn to(&self, address: &str) -> Vec<Letter> {
        self.letters().into_iter().filter(|letter| letter.to == address).collect()
    }
}

impl Letter {
    /// The value of a header.
    pub fn header(&self, name: &str) -> &str {
        let line = self.raw.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_default()
    }

    /// The plain text.
    pub fn text(&self) -> String {
        self.part("text/plain")
    }

    /// The same, for readers that draw it.
    pub fn html(&self) -> String {
        self.part("text/html")
    }

    fn part(&self, kind: &str) -> String {
        let start = format!("Content-Type: {kind}");
        let part = self.raw.split(&start).nth(1).expect("a part of that kind");
        let (head, rest) = part.split_once("\r\n\r\n").expect("a head and a body");
        let body = rest.split("\r\n--").next().unwrap_or_default();
        let bytes = if head.contains("base64") { from_base64(body) } else { from_quoted(body) };
        String::from_utf8(bytes).unwrap()
    }

    /// The link of the mail, without the house's address: `/fr/papers/…`.
    pub fn link(&self, language: &str) -> String {
        let start = format!("http://majlis.test/{language}/papers/");
        let text = self.text();
        let rest = text.split(&start).nth(1).expect("a link");
        let secret = rest.split_whitespace().next().unwrap_or_default();
        assert!(secret.is_ascii(), "the link is not clean: {secret:?}");
        format!("/{language}/papers/{secret}")
    }
}

async fn serve(stream: TcpStream, hall: Arc<Mutex<Hall>>) {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut to = String::new();
    if say(&mut writer, "220 post.test").await.is_none() {
        return;
    }
    while let Ok(Some(line)) = lines.next_line().await {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "RCPT" => recipient(&line, &hall, &mut to),
            "DATA" => {
                if say(&mut writer, "354 go on").await.is_none() {
                    return;
                }
                let raw = data(&mut lines).await;
                let mut hall = hall.lock().unwrap();
                hall.accepted.push(Letter { to: to.clone(), raw });
                format!("250 2.0.0 kept as {}", hall.accepted.len())
            }
            "QUIT" => "221 bye".to_owned(),
            _ => "250 post.test".to_owned(),
        };
        if say(&mut writer, &answer).await.is_none() {
            return;
        }
    }
}

/// The address of `RCPT TO:<…>`, unless it is refused.
fn recipient(line: &str, hall: &Mutex<Hall>, to: &mut String) -> String {
    let address = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
    if hall.lock().unwrap().refused.contains(&address) {
        return "550 5.1.1 no such mailbox".to_owned();
    }
    *to = address;
    "250 2.1.5 ok".to_owned()
}

async fn say(writer: &mut OwnedWriteHalf, line: &str) -> Option<()> {
    writer.write_all(format!("{line}\r\n").as_bytes()).await.ok()
}

/// Everything up to the line that holds a point alone.
async fn data(lines: &mut Lines<BufReader<OwnedReadHalf>>) -> String {
    let mut raw = String::new();
    while let Ok(Some(line)) = lines.next_line().await {
        if line == "." {
            break;
        }
        raw.push_str(line.strip_prefix('.').unwrap_or(&line));
        raw.push_str("\r\n");
    }
    raw
}

fn from_base64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let Some(value) = LETTERS.iter().position(|&it| it == letter) else { continue };
        bits = (bits << 6) | u32::try_from(value).unwrap();
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xFF).unwrap());
        }
    }
    bytes
}

fn from_quoted(text: &str) -> Vec<u8> {
    let text = text.replace("=\r\n", "");
    let mut parts = text.split('=');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(part.len().min(2));
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}
