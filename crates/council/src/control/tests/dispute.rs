//! What follows an opposition (113-14, art. 117): the council examines anew in May; the tribunal
//! says the rest. And what follows a refused visa.

use crate::agenda::{Origin, Point};
use crate::control::{Deed, deeds, done_by};
use crate::deliberations::{self, Stage};
use crate::trial::{MEMBERS, PDF, Town, Who};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use kit::Id;
use kit::trial::on_both_engines;
use law::Subject;

const REASONED: [(&str, &str); 2] =
    [("reason_ar", "خارج اختصاصات المجلس"), ("reason_fr", "Hors des attributions du conseil")];
const NOT_THERE: (&str, &str) = ("لم يبلغ المقرر هذه المرحلة", "La délibération n’en est pas là");
const REASON: (&str, &str) = ("اكتبوا الأسباب", "Écrivez les motifs");
const NO_PAPER: (&str, &str) = ("لم تختاروا أي ملف", "Aucun fichier");
const MAY: Date = date(2027, 5, 5);

impl Town {
    /// A session whose acts were received, both opposed.
    async fn opposed(&self) -> Id {
        let session = self.signed().await;
        self.transmit(session, "acts").await;
        let governor = self.browser(Who::Governor).await;
        for number in [1, 2] {
            let path = format!("decisions/2027/{number}/opposition");
            governor.post(&path, &REASONED).await.done("done-opposed");
        }
        session
    }

    /// The ordinary session of May, which adopts two points: deliberations 2027/3 and 2027/4.
    async fn examines_anew(&self) -> [String; 2] {
        let id = Id::new(self.clock.now());
        let office = self.browser(Who::Office).await;
        let (id_text, day) = (id.to_string(), MAY.to_string());
        let fields = [
            ("id", id_text.as_str()),
            ("kind", "ordinary"),
            ("day_1", day.as_str()),
            ("hour_1", "09:00"),
        ];
        office.post("sessions", &fields).await.done("done-session-planned");
        self.point(id, Subject::PresidentReport, "Rapport").await;
        for number in [1, 2] {
            let path = format!("decisions/2027/{number}/dispute/examination");
            let fields = [("session", id_text.as_str())];
            for _ in 0..2 {
                office.post(&path, &fields).await.done("done-dispute-listed");
            }
        }
        let points = self.points(id).await;
        assert_eq!(points.len(), 3, "the same examination stands there once");
        for point in &points[1..] {
            assert_eq!(point.origin, Origin::Reexamination);
            let point = point.id;
            let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
            let file = ("papers", "note.pdf", PDF);
            office.upload(&format!("points/{point}/papers"), &fields, file).await.done("done-");
        }
        let settle = format!("sessions/{id}/agenda/settlement");
        office.post(&settle, &[]).await.done("done-agenda-settled");
        self.transmit(id, "agenda").await;
        let seal = format!("sessions/{id}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        self.report_all(id).await;
        self.move_to(MAY);
        self.open_with(id, MEMBERS).await;
        for point in self.points(id).await.iter().filter(|it: &&Point| it.is_voted()) {
            self.vote(point.id, "for", &[]).await;
        }
        let acts = deliberations::of_session(&mut self.read().await, id).await.unwrap();
        [0, 1].map(|index| acts[index].id.to_string())
    }

    /// `who` writes down a deed about 2027/`number`, with a paper.
    async fn notes(&self, who: Who, number: u32, deed: Deed, fields: &[(&str, &str)]) {
        let path = format!("decisions/2027/{number}/dispute/deeds/{deed}");
        let browser = self.browser(who).await;
        browser.upload(&path, fields, ("scan", "piece.pdf", PDF)).await.done("done-dispute-noted");
    }
}

#[tokio::test]
async fn a_maintained_deliberation_is_suspended_then_annulled_by_the_tribunal() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.opposed().await;
        town.awaits(Who::President, ("مقررين", "Opposition à 2 délibérations")).await;
        let [third, fourth] = town.examines_anew().await;
        town.notes(Who::Office, 1, Deed::Maintained, &[("successor", &third)]).await;
        town.notes(Who::President, 2, Deed::Changed, &[("successor", &fourth)]).await;
        assert_eq!(town.stages(session).await, [Stage::Maintained, Stage::Replaced]);
        let page = "decisions/2027/1/dispute";
        town.says(Who::Governor, page, ("تشبث المجلس بالمقرر يوم", "Le conseil a maintenu")).await;
        town.says(Who::Reader, "decisions/2027/3", ("جواب عن المقرر", "Répond à la délib")).await;
        town.says(Who::Reader, "decisions/2027/2/dispute", ("2027/4", "2027/4")).await;

        let fields = [("on", "2027-05-05"), ("reference", "214/7110/2027"), REASONED[1]];
        town.notes(Who::Governor, 1, Deed::Referred, &fields).await;
        assert_eq!(town.stages(session).await, [Stage::Suspended, Stage::Replaced]);
        town.says(Who::Reader, page, ("214/7110/2027", "au plus tard le vendredi 7 mai")).await;
        town.notes(Who::Office, 1, Deed::Stayed, &[("on", "2027-05-05")]).await;
        town.says(Who::Reader, page, ("4 يونيو", "au plus tard le vendredi 4 juin")).await;
        town.move_to(date(2027, 6, 1));
        town.notes(Who::Governor, 1, Deed::Annulled, &[("on", "2027-05-31")]).await;
        assert_eq!(town.stages(session).await, [Stage::Annulled, Stage::Replaced]);
        town.says(Who::President, "decisions/2027/1/preview", ("قضي ببطلانه", "Annulée")).await;
        let paper = format!("{page}/deeds/annulled/paper");
        assert_eq!(town.browser(Who::President).await.desk(&paper).await.pdf(), PDF);
        let acts = deliberations::of_session(&mut town.read().await, session).await.unwrap();
        let told = deeds(&mut town.read().await, acts[0].id).await.unwrap();
        let told: Vec<Deed> = told.iter().map(|it| it.deed).collect();
        assert_eq!(told, [Deed::Maintained, Deed::Referred, Deed::Stayed, Deed::Annulled]);
        let earlier = done_by(&mut town.read().await, fourth.parse().unwrap()).await.unwrap();
        assert_eq!(earlier[0].deliberation_id, acts[1].id);
    })
    .await;
}

#[tokio::test]
async fn what_is_given_up_or_dismissed_takes_effect_and_what_is_dropped_does_not() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.opposed().await;
        town.move_to(date(2027, 2, 9));
        let dropped = [("on", "2027-02-09"), REASONED[0]];
        town.notes(Who::Office, 2, Deed::Dropped, &dropped).await;
        assert_eq!(town.stages(session).await, [Stage::Opposed, Stage::Withdrawn]);
        town.notes(Who::Governor, 1, Deed::Lifted, &dropped).await;
        assert_eq!(town.stages(session).await, [Stage::Enforceable, Stage::Withdrawn]);
        let lifted = ("تراجعت السلطة عن تعرضها", "renoncé le mardi 9 février 2027");
        town.says(Who::Reader, "decisions/2027/1", lifted).await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_stay_lets_it_be_executed_until_the_tribunal_has_judged() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.opposed().await;
        let [third, _] = town.examines_anew().await;
        town.notes(Who::Office, 1, Deed::Maintained, &[("successor", &third)]).await;
        let fields = [("on", "2027-05-05"), REASONED[0]];
        town.notes(Who::Governor, 1, Deed::Referred, &fields).await;
        town.notes(Who::Office, 1, Deed::StayDismissed, &[("on", "2027-05-05")]).await;
        assert_eq!(town.stages(session).await[0], Stage::Enforceable);
        town.notes(Who::Office, 1, Deed::Upheld, &[("on", "2027-05-05")]).await;
        assert_eq!(town.stages(session).await[0], Stage::Enforceable);
        let upheld = ("رفضت المحكمة الإدارية طلب البطلان", "a rejeté la demande d’annulation");
        town.says(Who::Member(4), "decisions/2027/1", upheld).await;
    })
    .await;
}

#[tokio::test]
async fn a_deed_out_of_order_or_without_its_proof_is_refused() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.opposed().await;
        let paper = ("scan", "piece.pdf", PDF);
        let (none, on) = (("scan", "", &b""[..]), ("on", "2027-02-03"));
        let path = |deed: &str| format!("decisions/2027/1/dispute/deeds/{deed}");
        let own = deliberations::of_session(&mut town.read().await, session).await.unwrap()[0].id;
        let own = own.to_string();
        for (who, deed) in
            [(Who::Governor, "referred"), (Who::Office, "stayed"), (Who::Office, "annulled")]
        {
            let fields = [on, REASONED[0]];
            town.refuses_file((who, &path(deed)), &fields, paper, NOT_THERE).await;
        }
        let missing = ("اختاروا المقرر الذي أجاب به", "Choisissez la délibération");
        town.refuses_file((Who::Office, &path("maintained")), &[on], none, missing).await;
        let unfit = ("غير لاحق لجواب السلطة", "n’est pas postérieure");
        let fields = [("successor", own.as_str())];
        town.refuses_file((Who::Office, &path("changed")), &fields, none, unfit).await;
        town.refuses_file((Who::Governor, &path("lifted")), &[on], none, REASON).await;
        let impossible = ("يقع اليوم بعد الإجراء", "Le jour se place après");
        for day in ["2027-02-02", "2027-02-04"] {
            let fields = [("on", day), REASONED[0]];
            town.refuses_file((Who::Governor, &path("lifted")), &fields, none, impossible).await;
        }
        for who in [Who::Member(4), Who::Reader, Who::Engineer, Who::Secretary, Who::Governor] {
            let browser = town.browser(who).await;
            let answer = browser.upload(&path("dropped"), &[on, REASONED[0]], none).await;
            answer.is(StatusCode::FORBIDDEN);
        }
        let [third, _] = town.examines_anew().await;
        town.notes(Who::Office, 1, Deed::Maintained, &[("successor", &third)]).await;
        let examination = "decisions/2027/1/dispute/examination";
        let fields = [("session", session.to_string())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        town.refuses(Who::Office, examination, &fields, NOT_THERE).await;
        town.turns_away(&[Who::Governor], examination, &fields, StatusCode::FORBIDDEN).await;
        let fields = [("on", "2027-05-05"), REASONED[0]];
        town.refuses_file((Who::Governor, &path("referred")), &fields, none, NO_PAPER).await;
        assert_eq!(town.stages(session).await, [Stage::Maintained, Stage::Opposed]);
    })
    .await;
}

#[tokio::test]
async fn an_opposition_given_up_at_once_still_leaves_the_days_to_run() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.opposed().await;
        town.notes(Who::Governor, 1, Deed::Lifted, &[("on", "2027-02-03"), REASONED[0]]).await;
        assert_eq!(town.stages(session).await, [Stage::Sent, Stage::Opposed]);
        let waits = ("ليس قابلا للتنفيذ بعد", "n’est pas encore exécutoire");
        town.says(Who::Reader, "decisions/2027/1", waits).await;
        town.move_to(date(2027, 2, 9));
        assert_eq!(town.stages(session).await, [Stage::Enforceable, Stage::Opposed]);
        let lifted = ("تراجعت السلطة عن تعرضها", "renoncé le mercredi 3 février 2027");
        town.says(Who::Reader, "decisions/2027/1", lifted).await;
    })
    .await;
}
