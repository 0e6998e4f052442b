//! A process that dies at any point of sealing a convocation: either nothing was sealed or all of
//! it, and every member gets their mail.

use crate::common::Place;
use crate::common::commune::{Commune, MEMBERS, SLUG, mailbox};
use crate::common::server::Server;
use council::convocations;
use council::sessions::Stage;
use kit::Id;
use kit::trial::on_both_engines;
use rand::Rng as _;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// So many deaths, spread over the time that sealing takes.
const DEATHS: u32 = 20;

/// Whoever waits longer for a mail waits in vain.
const PATIENCE: Duration = Duration::from_mins(2);

#[tokio::test(flavor = "multi_thread")]
async fn whenever_the_process_dies_nothing_is_half_sealed_and_every_member_gets_their_mail() {
    on_both_engines(async |url| {
        let place = Place::new(&url);
        let commune = Commune::found(&place).await;
        let (smtp, mails) = mailbox(&place);
        let cookie = commune.cookie().await;
        let took = seal_undisturbed(&place, &commune, (&smtp, &cookie)).await;
        let mut interrupted = 0;
        for death in 0..DEATHS {
            let session = commune.ready_to_seal().await;
            let jitter = rand::rng().random_range(0.0..1.0);
            let delay = took.mul_f64((f64::from(death) + jitter) / f64::from(DEATHS) * 1.2);
            die_while_sealing(&place, (&smtp, &cookie), session, delay);
            place.verify();
            let was_sealed = commune.stage(session).await == Stage::Convened;
            assert_eq!(convened(&commune, session).await, if was_sealed { MEMBERS } else { 0 });
            interrupted += usize::from(!was_sealed);

            let_leases_run_out(&commune).await;
            let server = Server::start(&place, &["--smtp", &smtp]);
            let again = server.post(&seal(session), &cookie, "").unwrap();
            assert_eq!(again.status, if was_sealed { 422 } else { 303 }, "{}", again.body);
            assert_eq!(convened(&commune, session).await, MEMBERS);
            all_delivered(&commune, session).await;
            server.stop();
        }
        assert!(interrupted > 0, "no death came before the seal: nothing was tried");
        place.verify();
        let expected = MEMBERS * (1 + usize::try_from(DEATHS).unwrap());
        assert_eq!(message_ids(&mails).len(), expected, "a mail was lost");
    })
    .await;
}

fn seal(session: Id) -> String {
    format!("/fr/{SLUG}/desk/sessions/{session}/convocation/seal")
}

/// How long sealing takes when nothing disturbs it.
async fn seal_undisturbed(
    place: &Place,
    commune: &Commune,
    (smtp, cookie): (&str, &str),
) -> Duration {
    let session = commune.ready_to_seal().await;
    let server = Server::start(place, &["--smtp", smtp]);
    let begun = Instant::now();
    let answer = server.post(&seal(session), cookie, "").unwrap();
    assert_eq!(answer.status, 303, "{}", answer.body);
    let took = begun.elapsed();
    all_delivered(commune, session).await;
    server.stop();
    took
}

/// Asks for the seal, and kills the process after `delay`.
fn die_while_sealing(place: &Place, (smtp, cookie): (&str, &str), session: Id, delay: Duration) {
    let server = Arc::new(Server::start(place, &["--smtp", smtp]));
    let (path, cookie) = (seal(session), cookie.to_owned());
    let office = {
        let server = server.clone();
        thread::spawn(move || server.post(&path, &cookie, ""))
    };
    thread::sleep(delay);
    server.kill();
    let _ = office.join().unwrap();
}

/// Work that the dead process held is taken over after five minutes: here they have passed.
async fn let_leases_run_out(commune: &Commune) {
    let mut tx = commune.house.db.write().await.unwrap();
    tx.query("UPDATE job SET leased_until = NULL").run().await.unwrap();
    tx.commit_housekeeping().await.unwrap();
}

/// How many members were convened to `session`.
async fn convened(commune: &Commune, session: Id) -> usize {
    let mut tx = commune.house.db.read().await.unwrap();
    match convocations::current(&mut tx, session).await.unwrap() {
        Some(it) => convocations::summonses(&mut tx, it.id).await.unwrap().len(),
        None => 0,
    }
}

/// Waits until a server has accepted the mail to each member.
async fn all_delivered(commune: &Commune, session: Id) {
    let begun = Instant::now();
    let mut look = tokio::time::interval(Duration::from_millis(20));
    loop {
        look.tick().await;
        let mut tx = commune.house.db.read().await.unwrap();
        let convocation = convocations::current(&mut tx, session).await.unwrap().unwrap();
        let deliveries = convocations::deliveries(&mut tx, convocation.id).await.unwrap();
        drop(tx);
        let mails = deliveries.iter().filter(|it| it.channel == convocations::Channel::Mail);
        if mails.filter(|it| it.sent_at.is_some()).count() == MEMBERS {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "mails are missing");
    }
}

/// The mails that came: the same one may come twice, and is one.
fn message_ids(folder: &Path) -> HashSet<String> {
    let mails = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    mails
        .map(|path| {
            let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
            let line = text.lines().find(|line| line.to_lowercase().starts_with("message-id:"));
            line.unwrap().to_owned()
        })
        .collect()
}
