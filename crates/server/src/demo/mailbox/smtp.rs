//! A post office in the same process: it speaks SMTP on a port of its own, and keeps every mail
//! it accepts as a file. `mailin` speaks the protocol; sockets and files are ours.

use anyhow::Context as _;
use kit::Id;
use kit::clock::Clock;
use mailin::response::{INTERNAL_ERROR, NO_STORAGE, OK};
use mailin::{Action, Handler, Response, SessionBuilder};
use std::fs;
use std::io::{self, BufRead as _, BufReader, BufWriter, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// A mail with all its papers is smaller.
const LARGEST: usize = 64 * 1024 * 1024;

/// A client that says nothing for so long is gone.
const PATIENCE: Duration = Duration::from_mins(5);

/// Opens the office on a free port of this machine, and returns its address for the mailer. Mails
/// are kept in `folder`, named by the moment on `clock` when they came.
pub fn open(folder: PathBuf, clock: Clock) -> anyhow::Result<String> {
    fs::create_dir_all(&folder).with_context(|| format!("the mails {}", folder.display()))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("a port for the mails")?;
    let port = listener.local_addr()?.port();
    let clerk = Clerk { folder, clock, mail: Vec::new() };
    thread::Builder::new().name("mails".to_owned()).spawn(move || {
        for connection in listener.incoming().flatten() {
            let clerk = clerk.clone();
            thread::spawn(move || {
                if let Err(error) = converse(connection, clerk) {
                    tracing::debug!(%error, "A conversation about mails broke off");
                }
            });
        }
    })?;
    Ok(format!("smtp://127.0.0.1:{port}"))
}

/// One conversation, line by line, until the client leaves.
fn converse(stream: TcpStream, clerk: Clerk) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let client = stream.peer_addr()?.ip();
    // A response is written in several parts, and sent whole: the client waits for its end.
    let (mut reader, mut writer) = (BufReader::new(stream.try_clone()?), BufWriter::new(stream));
    let mut session = SessionBuilder::new("demonstration").build(client, clerk);
    session.greeting().write_to(&mut writer)?;
    writer.flush()?;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let response = session.process(&line);
        line.clear();
        match response.action {
            Action::NoReply => continue,
            Action::Reply | Action::UpgradeTls => response.write_to(&mut writer)?,
            Action::Close => {
                response.write_to(&mut writer)?;
                return writer.flush();
            }
        }
        writer.flush()?;
    }
    Ok(())
}

/// Who takes the mails in.
#[derive(Clone)]
struct Clerk {
    folder: PathBuf,
    clock: Clock,
    mail: Vec<u8>,
}

impl Handler for Clerk {
    fn data_start(&mut self, _: &str, _: &str, _: bool, _: &[String]) -> Response {
        self.mail.clear();
        OK
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.mail.len() + bytes.len() > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.mail.extend_from_slice(bytes);
        Ok(())
    }

    /// The mail is accepted once it has been kept.
    fn data_end(&mut self) -> Response {
        let now = self.clock.now();
        let name = format!("{:016}-{}", now.as_microsecond(), Id::new(now));
        let aside = self.folder.join(format!("{name}.incoming"));
        let kept = fs::write(&aside, &self.mail)
            .and_then(|()| fs::rename(&aside, self.folder.join(format!("{name}.eml"))));
        match kept {
            Ok(()) => OK,
            Err(error) if error.kind() == io::ErrorKind::StorageFull => NO_STORAGE,
            Err(_) => INTERNAL_ERROR,
        }
    }
}
