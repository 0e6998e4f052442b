//! How this house is set up: by flags, else by variables, else by a file, else by defaults.

use anyhow::{Context as _, bail};
use clap::{ArgAction, Args};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Read if it is there and no other file was named.
const USUAL_FILE: &str = "majlis.toml";

/// What somebody chose, on the command line, in variables or in the file. The same names serve
/// all three: `--mail-from`, `MAJLIS_MAIL_FROM`, `mail-from`.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[command(next_help_heading = "Settings (also as MAJLIS_… variables, or in the file)")]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choices {
    /// File of settings [default: majlis.toml, if there is one]
    #[arg(long, env = "MAJLIS_CONFIG", value_name = "FILE", hide_env = true)]
    #[serde(skip)]
    config: Option<PathBuf>,
    /// sqlite:PATH or postgres://… [default: sqlite:var/majlis.db]
    #[arg(long, env = "MAJLIS_DATABASE", value_name = "URL", hide_env = true)]
    database: Option<String>,
    /// Folder of the stored files [default: files, beside the database]
    #[arg(long, env = "MAJLIS_FILES", value_name = "FOLDER", hide_env = true)]
    files: Option<PathBuf>,
    /// Address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "MAJLIS_LISTEN", value_name = "ADDRESS:PORT", hide_env = true)]
    listen: Option<String>,
    /// The address that people know, printed in mails [default: http://ADDRESS:PORT]
    #[arg(long, env = "MAJLIS_ADDRESS", value_name = "URL", hide_env = true)]
    address: Option<String>,
    /// Our own proxy names the client in X-Forwarded-For
    #[arg(long, env = "MAJLIS_BEHIND_PROXY", value_name = "BOOL", hide_env = true)]
    #[arg(action = ArgAction::Set, num_args = 0..=1, default_missing_value = "true")]
    #[arg(require_equals = true)]
    behind_proxy: Option<bool>,
    /// Where mails are handed over, such as `smtps://USER:PASSWORD@HOST` or `smtp://HOST:PORT`
    #[arg(long, env = "MAJLIS_SMTP", value_name = "URL", hide_env = true)]
    smtp: Option<String>,
    /// In whose name [default: "Majlis", at the host of the address]
    #[arg(long, env = "MAJLIS_MAIL_FROM", value_name = "MAILBOX", hide_env = true)]
    mail_from: Option<String>,
}

/// How this house is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `sqlite:PATH` or `postgres://…`.
    pub database: String,
    /// Folder of the stored files.
    pub files: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that people know, without a final slash.
    pub address: String,
    /// Our own proxy names the client in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Where mails are handed over, if anywhere.
    pub smtp: Option<String>,
    /// In whose name.
    pub mail_from: String,
}

impl Choices {
    /// Settles every question, or names the setting that cannot be used.
    pub fn settle(&self) -> anyhow::Result<Settings> {
        let file = self.file()?;
        let text = |own: &Option<String>, file: Option<String>| own.clone().or(file);
        let database = text(&self.database, file.database);
        let database = database.unwrap_or_else(|| "sqlite:var/majlis.db".to_owned());
        let beside = sqlite_path(&database).and_then(Path::parent).unwrap_or(Path::new("var"));
        let files = self.files.clone().or(file.files).unwrap_or_else(|| beside.join("files"));
        let listen = text(&self.listen, file.listen).unwrap_or("127.0.0.1:8080".to_owned());
        let listen = read_listen(&listen)?;
        let address = text(&self.address, file.address).unwrap_or(format!("http://{listen}"));
        let host = read_address(&address)?;
        let mail_from = text(&self.mail_from, file.mail_from);
        Ok(Settings {
            database: read_database(database)?,
            files,
            listen,
            address: address.trim_end_matches('/').to_owned(),
            behind_proxy: self.behind_proxy.or(file.behind_proxy).unwrap_or(false),
            smtp: text(&self.smtp, file.smtp).filter(|smtp| !smtp.is_empty()),
            mail_from: mail_from.unwrap_or_else(|| format!("Majlis <majlis@{host}>")),
        })
    }

    /// What the file chooses; one that was named must be there.
    fn file(&self) -> anyhow::Result<Self> {
        let path = self.config.as_deref().unwrap_or(Path::new(USUAL_FILE));
        if self.config.is_none() && !path.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("the file of settings {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("the file of settings {}", path.display()))
    }
}

/// The path of a SQLite database.
pub fn sqlite_path(database: &str) -> Option<&Path> {
    database.strip_prefix("sqlite:").map(|path| Path::new(path.trim_start_matches("//")))
}

fn read_database(database: String) -> anyhow::Result<String> {
    let known = ["postgres://", "postgresql://"].iter().any(|start| database.starts_with(start));
    match sqlite_path(&database) {
        Some(path) if !path.as_os_str().is_empty() => Ok(format!("sqlite:{}", path.display())),
        None if known => Ok(database),
        Some(_) | None => {
            bail!("setting database: expected sqlite:PATH or postgres://USER@HOST/NAME")
        }
    }
}

fn read_listen(listen: &str) -> anyhow::Result<SocketAddr> {
    listen.parse().with_context(|| {
        format!("setting listen: “{listen}” is not an address with a port, such as 127.0.0.1:8080")
    })
}

/// Returns the host.
fn read_address(address: &str) -> anyhow::Result<String> {
    let fault = || {
        format!("setting address: “{address}” is not an address such as https://majlis.example.ma")
    };
    let read: axum::http::Uri = address.parse().with_context(fault)?;
    let web = matches!(read.scheme_str(), Some("http" | "https"));
    match read.host() {
        Some(host) if web && read.path() == "/" => Ok(host.to_owned()),
        Some(_) | None => bail!(fault()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(choices: &Choices) -> Result<Settings, String> {
        choices.settle().map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn what_nobody_chose_has_its_default() {
        let settings = settled(&Choices::default()).unwrap();
        assert_eq!(settings.database, "sqlite:var/majlis.db");
        assert_eq!(settings.files, Path::new("var/files"));
        assert_eq!(settings.address, "http://127.0.0.1:8080");
        assert_eq!(settings.mail_from, "Majlis <majlis@127.0.0.1>");
    }

    #[test]
    fn a_setting_that_cannot_be_used_is_named() {
        let wrong = |choices: Choices| settled(&choices).unwrap_err();
        let text = |text: &str| Some(text.to_owned());
        let listen = Choices { listen: text("8080"), ..Choices::default() };
        assert!(wrong(listen).starts_with("setting listen:"));
        let address = Choices { address: text("majlis.ma/conseil"), ..Choices::default() };
        assert!(wrong(address).starts_with("setting address:"));
        let database = Choices { database: text("mysql://localhost"), ..Choices::default() };
        assert!(wrong(database).starts_with("setting database:"));
    }

    #[test]
    fn files_lie_beside_the_database() {
        let database = Some("sqlite:/srv/majlis/majlis.db".to_owned());
        let settings = settled(&Choices { database, ..Choices::default() }).unwrap();
        assert_eq!(settings.files, Path::new("/srv/majlis/files"));
    }
}
