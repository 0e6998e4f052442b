//! Stories of extraordinary sessions that were asked for, on both engines.

use super::{Answer, of_session, pending};
use crate::agenda::Origin;
use crate::attendance;
use crate::sessions::{self, Stage};
use crate::trial::{PDF, PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use kit::Id;
use kit::trial::on_both_engines;
use law::SessionKind;
use law::rules::Initiative;

const ASKED: (&str, &str) = ("بطلب من", "À la demande de");

fn text(id: Id) -> &'static str {
    Box::leak(id.to_string().into_boxed_str())
}

/// The form of a request signed by the members numbered `signed`.
fn form(town: &Town, id: Id, signed: &[usize]) -> Vec<(&'static str, &'static str)> {
    let mut fields = vec![
        ("id", text(id)),
        ("received_on", "2027-01-04"),
        ("point_1_ar", "إصلاح السوق"),
        ("point_1_fr", "Réparer le marché"),
        ("point_3_fr", "Ouvrir le dispensaire"),
        ("reason_fr", "Le toit fuit."),
    ];
    fields.extend(signed.iter().map(|number| ("member", text(town.members[*number]))));
    fields
}

impl Town {
    async fn asks(&self, who: Who, signed: &[usize]) -> Id {
        let id = Id::new(self.clock.now());
        let browser = self.browser(who).await;
        let fields = form(self, id, signed);
        browser.post("extraordinary", &fields).await.done("done-session-request-filed");
        id
    }

    /// Puts the session of `request` on the calendar for `day`.
    async fn plans(&self, request: Id, day: Date) -> Id {
        let office = self.browser(Who::Office).await;
        let day = day.to_string();
        let when = [("day", day.as_str()), ("hour", "10:00")];
        let path = format!("extraordinary/{request}/session");
        office.post(&path, &when).await.done("done-session-planned");
        let now = &mut self.read().await;
        let all = sessions::under_way(
            now,
            self.council.id,
            sessions::Sight::FromPlanned,
            date(2027, 1, 1),
        );
        for session in all.await.unwrap() {
            let asked = of_session(now, session.id).await.unwrap();
            if asked.is_some_and(|it| it.id == request) {
                return session.id;
            }
        }
        panic!("no session of that request")
    }

    /// Gives the first point a paper, settles, sends and seals.
    async fn convenes(&self, session: Id) {
        let office = self.browser(Who::Office).await;
        let point = self.points(session).await[0].id;
        let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
        let file = ("papers", "note.pdf", PDF);
        office.upload(&format!("points/{point}/papers"), &fields, file).await.done("done-");
        let settle = format!("sessions/{session}/agenda/settlement");
        office.post(&settle, &[]).await.done("done-agenda-settled");
        self.transmit(session, "agenda").await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        self.catch_up().await;
    }
}

#[tokio::test]
async fn fewer_than_a_third_cannot_ask_and_a_request_has_its_points_and_its_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = Id::new(town.clock.now());
        let few = form(&town, id, &[2, 3, 4]);
        town.refuses(Who::Office, "extraordinary", &few, ("المادة 36", "art. 36")).await;
        let mut pointless = form(&town, id, &[2, 3, 4, 5]);
        pointless.retain(|(name, _)| !name.starts_with("point"));
        let needed = ("نقطة واحدة على الأقل", "au moins un point");
        town.refuses(Who::Office, "extraordinary", &pointless, needed).await;
        for (received, words) in [
            ("2027-01-05", ("في المستقبل", "dans l’avenir")),
            ("1927-01-04", ("أكثر من سنة", "plus d’un an")),
            ("hier", ("تاريخ أو ساعة", "Une date ou une heure")),
        ] {
            let mut dated = form(&town, id, &[2, 3, 4, 5]);
            dated[1].1 = received;
            town.refuses(Who::Office, "extraordinary", &dated, words).await;
        }
        let asked = form(&town, id, &[2, 3, 4, 5]);
        let others = [Who::President, Who::Secretary, Who::Member(4), Who::Engineer, Who::Reader];
        town.turns_away(&others, "extraordinary", &asked, StatusCode::FORBIDDEN).await;
        for who in [Who::Engineer, Who::Reader] {
            town.browser(who).await.desk("extraordinary").await.is(StatusCode::FORBIDDEN);
        }
        assert!(pending(&mut town.read().await, town.council.id).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_third_is_refused_with_reasons_that_each_signatory_is_told() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let request = town.asks(Who::Office, &[2, 3, 4, 9]).await;
        let page = format!("extraordinary/{request}");
        let home = town.browser(Who::President).await;
        let tasks = home.get("/fr/desk").await.ok().words();
        assert!(tasks.contains("Répondre à la demande de session"), "{tasks}");
        town.says(Who::Member(4), &page, ("إصلاح السوق", "Réparer le marché")).await;
        town.browser(Who::Member(6)).await.desk(&page).await.is(StatusCode::NOT_FOUND);
        let plan = format!("{page}/session");
        let when = [("day", "2027-02-10"), ("hour", "10:00")];
        let unanswered = ("لم يجب الرئيس بعد", "n’a pas encore répondu");
        town.refuses(Who::Office, &plan, &when, unanswered).await;
        let refusal = format!("{page}/refusal");
        let reasons = ("اكتبوا أسباب الرفض", "Écrivez les motifs du refus");
        town.refuses(Who::President, &refusal, &[], reasons).await;
        let reason =
            [("reason_ar", "أدرجت في الدورة العادية"), ("reason_fr", "Déjà prévu en février")];
        town.turns_away(&[Who::Office, Who::Governor], &refusal, &reason, StatusCode::FORBIDDEN)
            .await;
        home.desk(&format!("{page}/letter")).await.is(StatusCode::NOT_FOUND);
        home.post(&refusal, &reason).await.done("done-session-request-refused");
        town.catch_up().await;
        for number in [2, 3, 4] {
            let letters = post.to(&format!("membre{number}@example.ma"));
            let [letter] = &letters[..] else { panic!("one mail each") };
            assert!(letter.text().contains("Déjà prévu en février"));
        }
        assert_eq!(town.told(request, "journal-session-request-notified").await, 3);
        home.desk(&format!("{page}/letter")).await.pdf();
        town.says(Who::Office, &page, ("المادة 36", "art. 36")).await;
        let again = ("أجيب عن هذا الطلب من قبل", "a déjà reçu sa réponse");
        town.refuses(Who::President, &format!("{page}/acceptance"), &[], again).await;
        town.refuses(Who::Office, &plan, &when, again).await;
    })
    .await;
}

#[tokio::test]
async fn an_accepted_request_becomes_an_extraordinary_session_with_its_points() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let request = town.asks(Who::Office, &[2, 3, 4, 5]).await;
        let president = town.browser(Who::President).await;
        let accept = format!("extraordinary/{request}/acceptance");
        president.post(&accept, &[]).await.done("done-session-request-accepted");
        let session = town.plans(request, date(2027, 2, 10)).await;
        let held = town.session(session).await;
        assert_eq!((held.kind.0, held.asked_by.0), (SessionKind::Extraordinary, Initiative::Third));
        assert_eq!(held.requested_on, Some(date(2027, 1, 4)));
        let points = town.points(session).await;
        let titles: Vec<&str> = points.iter().map(|it| it.title.fr.as_str()).collect();
        assert_eq!(titles, ["Réparer le marché", "Ouvrir le dispensaire"]);
        assert!(points.iter().all(|it| it.origin == Origin::SessionOfThird));
        let page = format!("sessions/{session}");
        town.says(Who::Office, &page, ("ثلث الأعضاء", "Le tiers des membres")).await;
        let plan = format!("extraordinary/{request}/session");
        let when = [("day", "2027-02-11"), ("hour", "10:00")];
        let twice = ("برمجت الدورة المطلوبة من قبل", "déjà au calendrier");
        town.refuses(Who::President, &plan, &when, twice).await;
        // What was asked stays asked when the session is moved.
        let timetable = format!("sessions/{session}/timetable");
        let mut fields = vec![
            ("id", text(session)),
            ("kind", "ordinary"),
            ("day_1", "2027-02-05"),
            ("hour_1", "11:00"),
        ];
        let kind = ("دورة استثنائية", "est extraordinaire");
        town.refuses(Who::Office, &timetable, &fields, kind).await;
        fields[1].1 = "extraordinary";
        let office = town.browser(Who::Office).await;
        office.post(&timetable, &fields).await.done("done-session-moved");
        assert_eq!(town.session(session).await.asked_by.0, Initiative::Third);
    })
    .await;
}

#[tokio::test]
async fn the_absolute_majority_makes_the_session_of_right_and_is_warned_of_its_fifteen_days() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let request = town.asks(Who::Office, &[2, 3, 4, 5, 6, 7]).await;
        let filed = pending(&mut town.read().await, town.council.id).await.unwrap().remove(0);
        assert_eq!((filed.asked_by.0, filed.answer), (Initiative::Majority, Answer::OfRight));
        let page = format!("extraordinary/{request}");
        let of_right = ("لا ينتظر هذا الطلب", "n’attend pas de réponse");
        town.refuses(Who::President, &format!("{page}/acceptance"), &[], of_right).await;
        let reason = [("reason_ar", "لا"), ("reason_fr", "Non")];
        town.refuses(Who::President, &format!("{page}/refusal"), &reason, of_right).await;
        town.says(Who::Office, &page, ("المادة 36", "art. 36")).await;
        // The days of its agenda do not fit in the fifteen: it is warned of, never blocked.
        let session = town.plans(request, date(2027, 1, 29)).await;
        let glance = format!("sessions/{session}");
        let step = ("عقد الدورة المطلوبة بقوة القانون", "Tenue de la session demandée de droit");
        town.says(Who::Office, &glance, step).await;
        let point = town.points(session).await.remove(0);
        assert_eq!(point.origin, Origin::SessionOfMajority);
        let removal = format!("points/{}/removal", point.id);
        town.refuses(Who::Office, &removal, &[], ("المادة 36", "art. 36")).await;
    })
    .await;
}

#[tokio::test]
async fn the_governor_follows_the_session_it_asked_for_until_it_is_convened() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let request = town.asks(Who::Governor, &[]).await;
        let governor = town.browser(Who::Governor).await;
        let desk = async || governor.get("/fr/desk/authority").await.ok().words();
        let home = async || governor.get("/fr/desk").await.ok().words();
        let (follow, until) =
            ("que vous avez demandée", "À tenir au plus tard le vendredi 15 janvier");
        let list = desk().await;
        assert!(list.contains(until) && list.contains("art. 37"), "{list}");
        assert!(home().await.contains(follow));
        let page = governor.desk(&format!("extraordinary/{request}")).await.ok().words();
        assert!(page.contains("Session extraordinaire demandée") && !page.contains("demandée 0"));
        let session = town.plans(request, date(2027, 1, 8)).await;
        assert!(desk().await.contains(until));
        town.convenes(session).await;
        assert!(!desk().await.contains(follow) && !home().await.contains(follow));
        // On its own agenda it has nothing to oppose and nothing to add.
        assert!(!desk().await.contains("Ordre du jour reçu"));
        let agenda = governor.desk(&format!("sessions/{session}/agenda")).await.ok().words();
        assert!(!agenda.contains("Inscrire un point de plein droit"), "{agenda}");
    })
    .await;
}

#[tokio::test]
async fn the_governor_has_a_session_held_within_ten_days_with_its_own_notice_and_quorum() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let request = town.asks(Who::Governor, &[]).await;
        town.says(Who::Governor, "extraordinary", ASKED).await;
        let plan = format!("extraordinary/{request}/session");
        let late = [("day", "2027-01-18"), ("hour", "10:00")];
        town.refuses(Who::Office, &plan, &late, ("المادة 37", "art. 37")).await;
        let session = town.plans(request, date(2027, 1, 8)).await;
        let point = town.points(session).await.remove(0);
        assert_eq!(point.origin, Origin::SessionOfAuthority);
        town.refuses(
            Who::Office,
            &format!("points/{}/removal", point.id),
            &[],
            ("المادة 37", "art. 37"),
        )
        .await;
        // Four days before: enough for that session alone.
        town.convenes(session).await;
        let own = ("على أساس جدول أعمالها", "son propre ordre du jour");
        let opposition = format!("points/{}/opposition", point.id);
        let reason = [("reason_ar", "لا"), ("reason_fr", "Non")];
        town.refuses(Who::Governor, &opposition, &reason, own).await;

        town.move_to(date(2027, 1, 8));
        town.call(session, 1, 5).await;
        let president = town.browser(Who::President).await;
        let opening = format!("sessions/{session}/opening");
        president.post(&opening, &[]).await.done("done-quorum-missing");
        town.catch_up().await;
        // The eleventh of January is a holiday: the next working day is the twelfth.
        assert_eq!(town.session(session).await.opens_on, Some(date(2027, 1, 12)));
        let page = format!("sessions/{session}/convocation");
        town.says(Who::Office, &page, ("كيفما كان عدد الحاضرين", "quel que soit le nombre")).await;
        let again = format!("{page}/second");
        let when = [("day", "2027-01-13"), ("hour", "10:00")];
        town.refuses(Who::Office, &again, &when, ("المادة 37", "art. 37")).await;
        let mail = post.to("membre4@example.ma").pop().unwrap().text();
        assert!(mail.contains("demandée par l’autorité"), "{mail}");
        town.says(Who::Office, &format!("sessions/{session}"), ("المادة 37", "art. 37")).await;

        town.move_to(date(2027, 1, 12));
        town.call(session, 1, 1).await;
        president.post(&opening, &[]).await.done("done-opened");
        assert_eq!(town.session(session).await.stage, Stage::Open);
        let count = attendance::quorum(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!((count.present, count.met), (1, true));
    })
    .await;
}
