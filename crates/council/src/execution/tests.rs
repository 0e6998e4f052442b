//! Stories of this room, on both engines.

use super::{FollowUp, State, late, of_deliberation, steps, store};
use crate::deliberations;
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

const PAGE: &str = "decisions/2027/1/execution";
const NOT_THERE: (&str, &str) = ("لم يبلغ التنفيذ هذه المرحلة", "L’exécution n’en est pas là");

impl Town {
    /// A session whose decisions took effect on 9 February.
    async fn enforceable(&self) -> Id {
        let session = self.signed().await;
        self.transmit(session, "acts").await;
        self.move_to(date(2027, 2, 9));
        self.catch_up().await;
        session
    }

    /// The follow-up of the first decision of `session`.
    async fn followed(&self, session: Id) -> Option<FollowUp> {
        let mut tx = self.read().await;
        let acts = deliberations::of_session(&mut tx, session).await.unwrap();
        of_deliberation(&mut tx, acts[0].id).await.unwrap()
    }
}

#[tokio::test]
async fn a_service_is_charged_says_how_far_it_has_come_and_the_public_reads_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.enforceable().await;
        let service = town.service.id.to_string();
        let office = town.browser(Who::Office).await;
        let charged = [("service", service.as_str()), ("due", "2027-06-30")];
        office.post(PAGE, &charged).await.done("done-execution-charged");
        let engineer = town.browser(Who::Engineer).await;
        let step =
            [("title_ar", "طلب العروض"), ("title_fr", "Appel d’offres"), ("due", "2027-03-15")];
        let steps_page = format!("{PAGE}/steps");
        engineer.post(&steps_page, &step).await.done("done-execution-updated");
        let bare = [("title_ar", "التسلم"), ("title_fr", "Réception")];
        engineer.post(&steps_page, &bare).await.done("done-execution-updated");
        let it = town.followed(session).await.unwrap();
        assert_eq!((it.state, it.next_on), (State::NotBegun, date(2027, 3, 15)));
        let known = steps(&mut town.read().await, it.id).await.unwrap();
        let done = format!("{PAGE}/steps/{}", known[0].id);
        engineer.post(&done, &[]).await.done("done-execution-updated");
        town.refuses(Who::Engineer, &done, &[], NOT_THERE).await;
        let it = town.followed(session).await.unwrap();
        assert_eq!((it.state, it.next_on), (State::UnderWay, date(2027, 6, 30)));

        let state = format!("{PAGE}/state");
        let missing = ("بينوا ما يعيق التنفيذ", "Dites ce qui bloque");
        town.refuses(Who::Engineer, &state, &[("move", "block")], missing).await;
        let why =
            [("move", "block"), ("reason_ar", "نزاع حول العقار"), ("reason_fr", "Litige foncier")];
        engineer.post(&state, &why).await.done("done-execution-updated");
        town.says(Who::Member(4), PAGE, ("نزاع حول العقار", "Litige foncier")).await;
        town.refuses(Who::Engineer, &state, &[("move", "finish")], NOT_THERE).await;
        engineer.post(&state, &[("move", "resume")]).await.done("done-execution-updated");
        engineer.post(&state, &[("move", "finish")]).await.done("done-execution-updated");
        assert_eq!(town.followed(session).await.unwrap().ended_on, Some(date(2027, 2, 9)));
        town.refuses(Who::Engineer, &steps_page, &bare, NOT_THERE).await;
        town.says(Who::Reader, "decisions/2027/1", ("أنجز", "Achevée")).await;

        let publication = format!("sessions/{session}/publication");
        office.post(&format!("{publication}/session"), &[]).await.done("done-session-published");
        let it = town.followed(session).await.unwrap();
        let fields = [("decision", it.deliberation_id.to_string())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        office.post(&format!("{publication}/decisions"), &fields).await.done("done-");
        let page = town.stranger().get("/fr/ain-example/decisions/2027/1").await.ok().words();
        assert!(page.contains("Achevée") && page.contains("1 étape faite"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn what_is_late_is_told_to_its_service_and_listed_by_key() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.enforceable().await;
        let service = town.service.id.to_string();
        let office = town.browser(Who::Office).await;
        for (number, due) in [(1, "2027-03-01"), (2, "")] {
            let page = format!("decisions/2027/{number}/execution");
            let fields = [("service", service.as_str()), ("due", due)];
            office.post(&page, &fields).await.done("done-execution-charged");
        }
        town.move_to(date(2027, 3, 2));
        let mut tx = town.read().await;
        let today = date(2027, 3, 2);
        for (person, expected) in [(None, 1), (Some(town.engineer), 1), (Some(town.governor), 0)] {
            let found = late(&mut tx, town.council.id, today, person).await.unwrap();
            assert_eq!(found.len(), expected, "{person:?}");
        }
        let first = store::list(&mut tx, town.council.id, "", ("", ""), 1).await.unwrap();
        assert_eq!(first[0].number, 1);
        let day = first[0].next_on.to_string();
        let after = (day.as_str(), &*first[0].id.to_string());
        let second = store::list(&mut tx, town.council.id, "", after, 9).await.unwrap();
        assert_eq!(second.iter().map(|it| it.number).collect::<Vec<_>>(), [2]);
        let none = store::list(&mut tx, town.council.id, "done", ("", ""), 9).await.unwrap();
        assert!(none.is_empty());
        drop(tx);
        town.says(Who::Member(4), "execution", ("متأخر", "En retard")).await;
        for who in [Who::Engineer, Who::President] {
            let home = town.browser(who).await.get("/fr/desk").await.ok().words();
            assert!(home.contains("1 exécution en retard"), "{who:?}: {home}");
        }
        assert!(town.followed(session).await.unwrap().is_late(today));
    })
    .await;
}

#[tokio::test]
async fn only_what_is_enforceable_is_carried_out_and_only_by_whoever_is_charged() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.signed().await;
        let service = town.service.id.to_string();
        let charged = [("service", service.as_str())];
        let early = ("لا ينفذ إلا مقرر", "Seule une délibération exécutoire");
        town.refuses(Who::Office, PAGE, &charged, early).await;
        town.transmit(session, "acts").await;
        town.move_to(date(2027, 2, 9));
        town.catch_up().await;
        let missing = ("اختاروا المصلحة", "Choisissez le service");
        for service in ["", &Id::new(town.clock.now()).to_string()] {
            town.refuses(Who::Office, PAGE, &[("service", service)], missing).await;
        }
        let past = [charged[0], ("due", "2027-02-08")];
        town.refuses(Who::Office, PAGE, &past, ("هذا اليوم مضى", "Ce jour est passé")).await;
        let others = [Who::Engineer, Who::Secretary, Who::Member(4), Who::Governor, Who::Reader];
        town.turns_away(&others, PAGE, &charged, StatusCode::FORBIDDEN).await;
        let president = town.browser(Who::President).await;
        president.post(PAGE, &charged).await.done("done-execution-charged");
        let twice = ("سبق تكليف مصلحة", "Un service est déjà chargé");
        town.refuses(Who::Office, PAGE, &charged, twice).await;
        let state = format!("{PAGE}/state");
        let begin = [("move", "begin")];
        town.turns_away(&others[1..], &state, &begin, StatusCode::FORBIDDEN).await;
        let unnamed = ("بينوا المرحلة", "Dites l’étape");
        town.refuses(Who::Engineer, &format!("{PAGE}/steps"), &[], unnamed).await;
        let nobody = "decisions/2027/2/execution/state";
        town.turns_away(&[Who::Engineer], nobody, &begin, StatusCode::NOT_FOUND).await;
        town.browser(Who::Engineer).await.post(&state, &begin).await.done("done-execution-updated");
        assert_eq!(town.followed(session).await.unwrap().state, State::UnderWay);
    })
    .await;
}
