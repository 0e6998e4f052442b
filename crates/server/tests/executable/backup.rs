//! A backup of a house in use: restored in another place, it is whole.

use crate::common::commune::{Commune, PDF, SLUG};
use crate::common::server::Server;
use crate::common::{Place, Run};
use council::{agenda, documents};
use kit::Id;
use kit::trial::{Scratch, on_both_engines};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

#[tokio::test]
async fn a_backup_taken_in_use_is_restored_whole() {
    on_both_engines(async |url| {
        let place = Place::new(&url);
        let commune = Commune::found(&place).await;
        let session = commune.planned().await;
        let point = commune.point(session).await;
        let cookie = commune.cookie().await;
        let server = Arc::new(Server::start(&place, &["--no-work"]));

        let run = while_papers_come(&server, point, &cookie, || place.run(&["backup", "backups"]));
        let folder = place.path("backups").join(name_of(&run.succeeds()));
        let listed = check_manifest(&folder);
        assert!(listed > 1, "the manifest lists {listed} files");

        let (restored, scratch) = restore(&folder).await;
        restored.verify();
        let mut tx = restored.db().await.read().await.unwrap();
        let papers = agenda::papers_of(&mut tx, point).await.unwrap();
        drop(tx);
        assert!(!papers.is_empty());
        let server = Server::start(&restored, &["--no-work"]);
        for paper in papers {
            let page = format!("/fr/{SLUG}/desk/documents/{}", paper.id);
            assert_eq!(server.get(&page, &cookie).status, 200, "{}", paper.sha256);
        }
        drop(server);
        scratch.remove().await;
    })
    .await;
}

#[tokio::test]
async fn a_stored_file_that_was_altered_is_not_backed_up_in_silence() {
    let scratch = Scratch::sqlite();
    let place = Place::new(&scratch.url);
    let commune = Commune::found(&place).await;
    let session = commune.planned().await;
    let mut tx = place.db().await.read().await.unwrap();
    let papers = agenda::papers_of(&mut tx, commune.point(session).await).await.unwrap();
    let paper: &documents::Document = &papers[0];
    let sha256 = paper.sha256.to_string();
    fs::write(place.path("files").join(&sha256[..2]).join(&sha256), "another text").unwrap();
    let run = place.run(&["backup", "backups"]).fails(2);
    assert!(run.err.contains("was altered"), "{}", run.err);
    assert_eq!(fs::read_dir(place.path("backups")).unwrap().count(), 0);
    scratch.remove().await;
}

/// Does `deed` while paper after paper is added to a point; at least one came.
fn while_papers_come(server: &Arc<Server>, point: Id, cookie: &str, deed: impl Fn() -> Run) -> Run {
    let come = Arc::new(AtomicUsize::new(0));
    let stop = Arc::new(AtomicUsize::new(0));
    let (path, cookie) = (format!("/fr/{SLUG}/desk/points/{point}/papers"), cookie.to_owned());
    let office = {
        let (server, come, stop) = (server.clone(), come.clone(), stop.clone());
        thread::spawn(move || {
            while stop.load(Ordering::SeqCst) == 0 {
                // Each is another file: what follows the end of a PDF is not read.
                let number = come.load(Ordering::SeqCst);
                let bytes = [PDF, format!("% {number}\n").as_bytes()].concat();
                let answer = server.upload(&path, &cookie, "papers", &bytes);
                assert_eq!(answer.status, 303, "{}", answer.body);
                come.fetch_add(1, Ordering::SeqCst);
            }
        })
    };
    while come.load(Ordering::SeqCst) == 0 && !office.is_finished() {
        thread::yield_now();
    }
    let run = deed();
    stop.store(1, Ordering::SeqCst);
    office.join().unwrap();
    assert!(come.load(Ordering::SeqCst) > 0);
    run
}

/// The folder that was made, as the last line says.
fn name_of(run: &Run) -> String {
    let line = run.out.lines().last().unwrap();
    let path = line.split(" (").next().unwrap();
    Path::new(path).file_name().unwrap().to_str().unwrap().to_owned()
}

/// How many files the manifest lists; fails if one is not what it says.
fn check_manifest(folder: &Path) -> usize {
    let manifest = fs::read_to_string(folder.join("manifest.sha256")).unwrap();
    for line in manifest.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        let digest = Sha256::digest(fs::read(folder.join(path)).unwrap());
        let found = digest.iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        });
        assert_eq!(found, hash, "{path}");
    }
    manifest.lines().count()
}

/// Another place, with what the backup holds, as `docs/operations.md` says.
async fn restore(folder: &Path) -> (Place, Scratch) {
    let dump = folder.join("majlis.dump");
    let scratch = if dump.exists() {
        let scratch = Scratch::postgres().await;
        let done = Command::new("pg_restore")
            .args(["--no-owner", "--exit-on-error", "--dbname", &scratch.url])
            .arg(&dump)
            .status()
            .unwrap();
        assert!(done.success());
        scratch
    } else {
        let scratch = Scratch::sqlite();
        let path = scratch.url.strip_prefix("sqlite:").unwrap();
        fs::copy(folder.join("majlis.db"), path).unwrap();
        scratch
    };
    let place = Place::new(&scratch.url);
    let files = [folder.join("files"), place.path("files")];
    assert!(Command::new("cp").arg("-r").args(files).status().unwrap().success());
    (place, scratch)
}
