//! `majlis serve` as a process, and a client that asks it.

use super::Place;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that serves, killed when the test ends.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

/// A process that does not serve after so long never will.
const PATIENCE: Duration = Duration::from_mins(1);

impl Server {
    /// Serves the place; returns once it answers.
    pub fn start(place: &Place, more: &[&str]) -> Self {
        Self::with(place, more, |_| {})
    }

    /// The same, of a command changed by `change`.
    pub fn with(place: &Place, more: &[&str], change: impl Fn(&mut Command)) -> Self {
        let address = free();
        let listen = address.to_string();
        let mut command = place.majlis(&["serve", "--listen", &listen]);
        command.args(more).stderr(Stdio::null());
        change(&mut command);
        Self::wait(command, address)
    }

    /// Starts `command` and waits until it answers at `address`.
    pub fn wait(mut command: Command, address: SocketAddr) -> Self {
        let mut child = command.spawn().unwrap();
        let begun = Instant::now();
        loop {
            if matches!(ask(address, "GET /health HTTP/1.1", &[], b""), Ok(it) if it.status == 200)
            {
                return Self { child, address };
            }
            assert_eq!(child.try_wait().unwrap(), None, "it ended by itself");
            assert!(begun.elapsed() < PATIENCE, "it does not answer");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Asks for a page, with a cookie or without.
    pub fn get(&self, path: &str, cookie: &str) -> Answer {
        ask(self.address, &format!("GET {path} HTTP/1.1"), &[("cookie", cookie)], b"").unwrap()
    }

    /// Sends a form. Nothing comes back from a process that dies meanwhile.
    pub fn post(&self, path: &str, cookie: &str, form: &str) -> std::io::Result<Answer> {
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let line = format!("POST {path} HTTP/1.1");
        ask(self.address, &line, &[("cookie", cookie), kind], form.as_bytes())
    }

    /// Sends a form with one file.
    pub fn upload(&self, path: &str, cookie: &str, field: &str, bytes: &[u8]) -> Answer {
        let mut body = format!(
            "--frontier\r\nContent-Disposition: form-data; name=\"{field}\"; \
             filename=\"paper.pdf\"\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--frontier--\r\n");
        let kind = ("content-type", "multipart/form-data; boundary=frontier");
        let line = format!("POST {path} HTTP/1.1");
        ask(self.address, &line, &[("cookie", cookie), kind], &body).unwrap()
    }

    /// Ends the process as a power failure would: it is told nothing.
    pub fn kill(&self) {
        self.signal("-KILL");
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    /// Asks the process to end, and waits until it has.
    pub fn stop(mut self) {
        self.signal("-TERM");
        assert!(self.child.wait().unwrap().success(), "it did not end well");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody uses.
pub fn free() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

/// One request, on a connection of its own.
pub fn ask(
    address: SocketAddr,
    line: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut request = Vec::new();
    write!(request, "{line}\r\nhost: {address}\r\nconnection: close\r\n")?;
    write!(request, "content-length: {}\r\n", body.len())?;
    for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
        write!(request, "{name}: {value}\r\n")?;
    }
    request.extend_from_slice(b"\r\n");
    request.extend_from_slice(body);
    stream.write_all(&request)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let broken = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    Ok(Answer { status: status.ok_or_else(broken)?, head: head.to_owned(), body: body.to_owned() })
}
