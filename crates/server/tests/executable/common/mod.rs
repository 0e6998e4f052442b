//! The executable as somebody runs it: in a folder of its own, as a process of its own.

pub mod commune;
pub mod server;
#[path = "../../../src/demo/mailbox/smtp.rs"]
pub mod smtp;

#[path = "../../../src/demo/build/caller.rs"]
mod caller;

use kit::clock::Clock;
use kit::db::Db;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder to run in, and the database beside it.
pub struct Place {
    folder: TempDir,
    pub database: String,
}

impl Place {
    /// A new folder, for the database at `url`.
    pub fn new(url: &str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: url.to_owned() }
    }

    /// Something in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The executable, about to run here, with no settings but these.
    pub fn majlis(&self, arguments: &[&str]) -> Command {
        let mut command = bare(self.folder.path());
        command.args(arguments).args(["--database", &self.database]);
        command.arg("--files").arg(self.path("files"));
        command
    }

    /// Runs it to its end.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.majlis(arguments))
    }

    /// The database, opened by the test itself.
    pub async fn db(&self) -> Db {
        Db::open(&self.database, Clock::real()).await.unwrap()
    }

    /// Fails unless the journal is as it was written.
    pub fn verify(&self) {
        let run = self.run(&["journal", "verify"]).succeeds();
        assert!(run.out.starts_with("untouched: "), "{}", run.out);
    }
}

/// The executable in `folder`, without any setting.
pub fn bare(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("MAJLIS_")) {
        command.env_remove(name);
    }
    command.current_dir(folder).env("RUST_LOG", "error");
    command
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Runs `command` to its end.
    pub fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: status.code(), out: text(stdout), err: text(stderr) }
    }

    /// Fails unless it succeeded.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self
    }

    /// Fails unless it ended with `code`.
    #[track_caller]
    pub fn fails(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self
    }
}
