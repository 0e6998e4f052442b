//! A consistent copy of the database, taken while it is in use.

use super::Db;
use super::engine::Engine;
use anyhow::{Context as _, ensure};
use std::path::{Path, PathBuf};
use tokio::process::Command;

impl Db {
    /// Writes a copy into `folder` and returns its path: a database file for SQLite, the custom
    /// format of `pg_dump` for PostgreSQL. Fails if a copy of that name is already there.
    pub async fn copy_into(&self, folder: &Path) -> anyhow::Result<PathBuf> {
        match &self.engine {
            Engine::Sqlite { .. } => {
                let path = folder.join("majlis.db");
                ensure!(!path.exists(), "{} already exists", path.display());
                let name = path.display().to_string().replace('\'', "''");
                self.raw(&format!("VACUUM INTO '{name}'")).await?;
                Ok(path)
            }
            Engine::Postgres { pool, url } => {
                let path = folder.join("majlis.dump");
                ensure!(!path.exists(), "{} already exists", path.display());
                let options = pool.connect_options();
                let mut dump = Command::new("pg_dump");
                dump.args(["--format=custom", "--no-owner", "--file"]).arg(&path);
                dump.args(["--host", options.get_host(), "--username", options.get_username()]);
                dump.args(["--port", &options.get_port().to_string()]);
                dump.args(options.get_database());
                // Through the environment: an argument could be read by other users.
                if let Some(password) = url.parse::<url::Url>()?.password() {
                    dump.env("PGPASSWORD", percent_decoded(password));
                }
                let status = dump.status().await.context("pg_dump (package postgresql-client)")?;
                ensure!(status.success(), "pg_dump failed: {status}");
                Ok(path)
            }
        }
    }
}

/// `%40` in an address is an `@` in the password.
fn percent_decoded(text: &str) -> String {
    url::form_urlencoded::parse(format!("p={}", text.replace('+', "%2B")).as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}
