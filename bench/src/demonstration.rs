//! A demonstration of its own, served by the real executable, and somebody who reads its pages.

use anyhow::{Context as _, ensure};
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A running demonstration. It ends, and its data is gone, when this is dropped.
pub struct Demonstration {
    server: Child,
    address: String,
    sign_ins: Vec<(String, String)>,
    agent: ureq::Agent,
    _folder: tempfile::TempDir,
}

impl Demonstration {
    /// Starts the executable that was built beside this one.
    pub fn start() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut server = Command::new(executable()?)
            .args(["demo", "--port", "0", "--data"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let lines = BufReader::new(server.stdout.take().context("its lines")?).lines();
        let mut demonstration = Self {
            server,
            address: String::new(),
            sign_ins: Vec::new(),
            agent: ureq::Agent::new_with_defaults(),
            _folder: folder,
        };
        demonstration.listen(lines)?;
        Ok(demonstration)
    }

    /// Reads the lines that say where it serves and how each role signs in.
    fn listen(
        &mut self,
        lines: impl Iterator<Item = std::io::Result<String>>,
    ) -> anyhow::Result<()> {
        for line in lines {
            let line = line?;
            let mut words = line.split(' ');
            match (words.next(), words.next(), words.next()) {
                (Some("ready"), Some(address), None) => address.clone_into(&mut self.address),
                (Some("sign-in"), Some(role), Some(url)) => {
                    self.sign_ins.push((role.to_owned(), url.to_owned()));
                }
                _ => {}
            }
            if self.sign_ins.len() == 6 {
                return Ok(());
            }
        }
        anyhow::bail!("the demonstration ended before it was ready")
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.server.id()
    }

    /// Signs `role` in, for all that is read afterwards.
    pub fn sign_in(&self, role: &str) -> anyhow::Result<()> {
        let (_, url) =
            self.sign_ins.iter().find(|(name, _)| name == role).context("an unknown role")?;
        self.agent.get(url).call()?;
        Ok(())
    }

    /// The page at `path`, as it is now.
    pub fn read(&self, path: &str) -> anyhow::Result<String> {
        let mut answer = self.agent.get(format!("{}{path}", self.address)).call()?;
        ensure!(answer.status() == 200, "{path} answers {}", answer.status());
        Ok(answer.body_mut().read_to_string()?)
    }
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

fn executable() -> anyhow::Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("majlis");
    ensure!(path.exists(), "build the executable first: cargo build --release --bin majlis");
    Ok(path)
}
