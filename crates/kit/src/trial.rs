//! Databases to tell stories on, for the tests of every crate: a new one each time, on each
//! engine.

use crate::clock::Clock;
use crate::db::Db;
use std::path::PathBuf;

/// The address of a PostgreSQL server where databases may be created; `bin/test` starts one.
pub const SERVER: &str = "TEST_POSTGRES_URL";

/// A database that is gone when the story has been told.
pub struct Scratch {
    /// Its address, for [`Db::open`].
    pub url: String,
    folder: Option<PathBuf>,
    server: Option<String>,
}

impl Scratch {
    /// A new SQLite database.
    ///
    /// # Panics
    /// If the temporary folder cannot be written.
    #[expect(clippy::expect_used, reason = "a test that cannot begin should fail loudly")]
    pub fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(format!("majlis-{:016x}", rand::random::<u64>()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let url = format!("sqlite:{}", folder.join("majlis.db").display());
        Self { url, folder: Some(folder), server: None }
    }

    /// A new PostgreSQL database.
    ///
    /// # Panics
    /// If no server is named, or the one that is does not answer: half a story is no story.
    #[expect(clippy::expect_used, reason = "a test that cannot begin should fail loudly")]
    pub async fn postgres() -> Self {
        let server = std::env::var(SERVER)
            .expect("TEST_POSTGRES_URL names a PostgreSQL server; bin/test starts one by itself");
        let name = format!("trial_{:016x}", rand::random::<u64>());
        let admin = Db::open(&format!("{server}/postgres"), Clock::real())
            .await
            .expect("the PostgreSQL server answers");
        admin.create_database(&name).await.expect("a database can be created");
        admin.close().await;
        Self { url: format!("{server}/{name}"), folder: None, server: Some(server) }
    }

    /// Removes it.
    pub async fn remove(self) {
        if let Some(folder) = self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
        if let (Some(server), Some(name)) = (self.server, self.url.rsplit('/').next())
            && let Ok(admin) = Db::open(&format!("{server}/postgres"), Clock::real()).await
        {
            let _ = admin.drop_database(name).await;
            admin.close().await;
        }
    }
}

/// Tells `story` on SQLite, then on PostgreSQL.
pub async fn on_both_engines(story: impl AsyncFn(String)) {
    let scratch = Scratch::sqlite();
    story(scratch.url.clone()).await;
    scratch.remove().await;
    let scratch = Scratch::postgres().await;
    story(scratch.url.clone()).await;
    scratch.remove().await;
}
