//! A disk on which nothing more can be written: nothing is left half done, and it is said.
//! What a process may write to one file is limited here, which fails as a full disk does.

use crate::common::commune::{Commune, PDF, SLUG};
use crate::common::server::{Server, free};
use crate::common::{Place, Run};
use council::agenda;
use kit::trial::Scratch;
use std::fs;
use std::process::Command;

/// The command `command`, which may write no file larger than so many kilobytes.
fn limited(command: &Command, kilobytes: u64) -> Command {
    let mut shell = Command::new("sh");
    // The signal would kill the process; ignored, the write itself fails.
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$@\"", kilobytes * 2);
    shell.args(["-c", &script, "sh"]).arg(command.get_program()).args(command.get_args());
    shell.current_dir(command.get_current_dir().unwrap());
    shell
}

#[tokio::test]
async fn a_paper_that_finds_no_room_is_refused_and_leaves_nothing() {
    let scratch = Scratch::sqlite();
    let place = Place::new(&scratch.url);
    let commune = Commune::found(&place).await;
    let session = commune.planned().await;
    let point = commune.point(session).await;
    let cookie = commune.cookie().await;
    commune.house.db.close().await;

    let database = scratch.url.strip_prefix("sqlite:").unwrap();
    let room = fs::metadata(database).unwrap().len() / 1024 + 1024;
    let address = free();
    let listen = address.to_string();
    let command = place.majlis(&["serve", "--no-work", "--listen", &listen]);
    let server = Server::wait(limited(&command, room), address);
    let paper = [PDF, &vec![b'%'; usize::try_from(room).unwrap() * 1024 + 4096]].concat();
    let path = format!("/fr/{SLUG}/desk/points/{point}/papers");
    let answer = server.upload(&path, &cookie, "papers", &paper);
    assert_eq!(answer.status, 507, "{}", answer.body);
    assert!(answer.body.contains("le disque du serveur est plein"), "{}", answer.body);
    let other = [PDF, b"% another"].concat();
    let small = server.upload(&path, &cookie, "papers", &other);
    assert_eq!(small.status, 303, "what fits is taken again: {}", small.body);
    server.stop();

    place.verify();
    let mut tx = place.db().await.read().await.unwrap();
    assert_eq!(agenda::papers_of(&mut tx, point).await.unwrap().len(), 2);
    assert_eq!(fs::read_dir(place.path("files/incoming")).unwrap().count(), 0);
    scratch.remove().await;
}

#[tokio::test]
async fn a_backup_that_finds_no_room_says_so_and_leaves_nothing() {
    let scratch = Scratch::sqlite();
    let place = Place::new(&scratch.url);
    Commune::found(&place).await.planned().await;
    let run = Run::of(&mut limited(&place.majlis(&["backup", "backups"]), 64)).fails(2);
    assert!(run.err.contains("the disk is full, nothing was changed"), "{}", run.err);
    assert_eq!(fs::read_dir(place.path("backups")).unwrap().count(), 0);
    place.verify();
    scratch.remove().await;
}
