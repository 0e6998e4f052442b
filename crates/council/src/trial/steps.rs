//! The steps of a session, each taken through its page: a story begins where it likes.

use super::{PASSWORD, Town, Who};
use crate::agenda::{self, Point};
use crate::control::{self, Transmission};
use crate::councils::{self, Settings};
use crate::deliberations;
use crate::people::{self, NewPerson, Post};
use crate::sessions::{self, Session, Sight};
use crate::votes;
use jiff::civil::{Date, date};
use kit::Id;
use law::Subject;

/// The opening of the session of these stories: in the window of February 2027.
pub const OPENING: Date = date(2027, 2, 3);

impl Town {
    /// A session planned for [`OPENING`], with a second sitting two days later.
    pub async fn planned(&self) -> Id {
        let id = Id::new(self.clock.now());
        let fields = [
            ("id", id.to_string()),
            ("kind", "ordinary".to_owned()),
            ("day_1", OPENING.to_string()),
            ("hour_1", "09:00".to_owned()),
            ("day_2", "2027-02-05".to_owned()),
            ("hour_2", "09:00".to_owned()),
        ];
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let office = self.browser(Who::Office).await;
        office.post("sessions", &fields).await.done("done-session-planned");
        id
    }

    /// Adds a point about `subject` to the agenda of `session`.
    pub async fn point(&self, session: Id, subject: Subject, title: &str) -> Id {
        let id = Id::new(self.clock.now());
        let commission = match subject {
            Subject::PresidentReport | Subject::Report => String::new(),
            _ => self.commission.id.to_string(),
        };
        let (id_text, service) = (id.to_string(), self.service.id.to_string());
        let fields = [
            ("id", id_text.as_str()),
            ("title_ar", "نقطة للتداول"),
            ("title_fr", title),
            ("draft_ar", "يوافق المجلس على النقطة."),
            ("draft_fr", "Le conseil approuve le point."),
            ("subject", subject.name()),
            ("commission", commission.as_str()),
            ("service", service.as_str()),
        ];
        let office = self.browser(Who::Office).await;
        let path = format!("sessions/{session}/agenda/points");
        office.post(&path, &fields).await.done("done-");
        id
    }

    /// A session with the president's report and two points, one of them with a paper.
    pub async fn with_agenda(&self) -> Id {
        let session = self.planned().await;
        self.point(session, Subject::PresidentReport, "Rapport du président").await;
        let budget = self.point(session, Subject::Other, "Entretien des écoles").await;
        self.point(session, Subject::Other, "Éclairage public").await;
        let office = self.browser(Who::Office).await;
        let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
        let file = ("papers", "note.pdf", PDF);
        office.upload(&format!("points/{budget}/papers"), &fields, file).await.done("done-");
        session
    }

    /// The same, settled and sent to the authority, which gave its receipt.
    pub async fn submitted(&self) -> Id {
        let session = self.with_agenda().await;
        let office = self.browser(Who::Office).await;
        let settle = format!("sessions/{session}/agenda/settlement");
        office.post(&settle, &[]).await.done("done-agenda-settled");
        self.transmit(session, "agenda").await;
        session
    }

    /// Sends `parcel` and lets the governor's office acknowledge it.
    pub async fn transmit(&self, session: Id, parcel: &str) -> Transmission {
        let office = self.browser(Who::Office).await;
        let path = format!("sessions/{session}/control/{parcel}");
        office.post(&path, &[]).await.done("done-transmitted");
        let governor = self.browser(Who::Governor).await;
        let sent = control::of_session(&mut self.read().await, session).await.unwrap();
        let last = sent.iter().rfind(|it| it.parcel.name() == parcel).unwrap().clone();
        let path = format!("transmissions/{}/acknowledgement", last.id);
        governor.post(&path, &[]).await.done("done-acknowledged");
        last
    }

    /// The same, sealed and sent to the members.
    pub async fn convened(&self) -> Id {
        let session = self.submitted().await;
        let office = self.browser(Who::Office).await;
        let path = format!("sessions/{session}/convocation/seal");
        office.post(&path, &[]).await.done("done-convened");
        self.catch_up().await;
        session
    }

    /// The same, on the day of the opening, with `present` members in the room and the others
    /// absent.
    pub async fn called(&self, present: usize) -> Id {
        let session = self.convened().await;
        self.report_all(session).await;
        self.move_to(OPENING);
        self.call(session, 1, present).await;
        session
    }

    /// Notes that each point was studied by its commission.
    pub async fn report_all(&self, session: Id) {
        let office = self.browser(Who::Office).await;
        for point in self.points(session).await.iter().filter(|point| point.is_voted()) {
            let fields = [
                ("studied", "yes"),
                ("opinion_ar", "رأي بالموافقة"),
                ("opinion_fr", "Avis favorable"),
            ];
            let file = ("report", "", &b""[..]);
            office
                .upload(&format!("points/{}/report", point.id), &fields, file)
                .await
                .done("done-");
        }
    }

    /// Calls the roll of a sitting.
    pub async fn call(&self, session: Id, sitting: u8, present: usize) {
        let secretary = self.browser(Who::Secretary).await;
        let there: Vec<String> =
            self.members.iter().take(present).map(ToString::to_string).collect();
        let mut fields: Vec<(&str, &str)> =
            there.iter().map(|id| (id.as_str(), "present")).collect();
        fields.push(("all", "absent"));
        let path = format!("sessions/{session}/sittings/{sitting}/roll");
        secretary.post(&path, &fields).await.done("done-roll-marked");
    }

    /// A session with the president's report and one point about each of `subjects`, of which its
    /// commission has said nothing yet, convened and on the day of its opening.
    pub async fn convened_about(&self, subjects: &[Subject]) -> Id {
        let session = self.planned().await;
        self.point(session, Subject::PresidentReport, "Rapport du président").await;
        let office = self.browser(Who::Office).await;
        for (number, subject) in subjects.iter().enumerate() {
            let point = self.point(session, *subject, &format!("Point {number}")).await;
            let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
            let file = ("papers", "note.pdf", PDF);
            office.upload(&format!("points/{point}/papers"), &fields, file).await.done("done-");
        }
        let settle = format!("sessions/{session}/agenda/settlement");
        office.post(&settle, &[]).await.done("done-agenda-settled");
        self.transmit(session, "agenda").await;
        let path = format!("sessions/{session}/convocation/seal");
        office.post(&path, &[]).await.done("done-convened");
        self.move_to(OPENING);
        session
    }

    /// The same, studied, opened with the first `present` members in the room, and the president's
    /// report heard.
    pub async fn open_about(&self, subjects: &[Subject], present: usize) -> Id {
        let session = self.convened_about(subjects).await;
        self.report_all(session).await;
        self.open_with(session, present).await;
        session
    }

    /// Calls the first `present` members, opens the session, and notes the president's report.
    pub async fn open_with(&self, session: Id, present: usize) {
        self.call(session, 1, present).await;
        let president = self.browser(Who::President).await;
        let path = format!("sessions/{session}/opening");
        president.post(&path, &[]).await.done("done-opened");
        let report = self.points(session).await[0].id;
        let fields = [("outcome", "noted")];
        president.post(&format!("points/{report}/disposal"), &fields).await.done("done-");
    }

    /// The same, opened with everybody in the room, and the president's report heard.
    pub async fn open(&self) -> Id {
        let session = self.called(super::MEMBERS).await;
        let president = self.browser(Who::President).await;
        let path = format!("sessions/{session}/opening");
        president.post(&path, &[]).await.done("done-opened");
        let report = self.points(session).await[0].id;
        let fields = [("outcome", "noted")];
        president.post(&format!("points/{report}/disposal"), &fields).await.done("done-");
        session
    }

    /// Puts `point` to the vote and closes it: everybody as `all`, except those in `others`.
    pub async fn vote(&self, point: Id, all: &str, others: &[(usize, &str)]) {
        let secretary = self.browser(Who::Secretary).await;
        secretary.post(&format!("points/{point}/vote"), &[]).await.done("vote");
        let votes = votes::of_point(&mut self.read().await, point).await.unwrap();
        let vote = votes.last().unwrap().id;
        let named: Vec<(String, &str)> = others
            .iter()
            .map(|(number, choice)| (self.members[*number].to_string(), *choice))
            .collect();
        let mut fields: Vec<(&str, &str)> =
            named.iter().map(|(id, choice)| (id.as_str(), *choice)).collect();
        fields.push(("all", all));
        secretary.post(&format!("votes/{vote}/closing"), &fields).await.done("done-");
    }

    /// The same, with both points adopted and the session closed.
    pub async fn closed(&self) -> Id {
        let session = self.open().await;
        for point in self.points(session).await.iter().filter(|point| point.is_voted()) {
            self.vote(point.id, "for", &[(3, "against"), (4, "abstain")]).await;
        }
        let president = self.browser(Who::President).await;
        let path = format!("sessions/{session}/closing");
        president.post(&path, &[]).await.done("done-closed");
        session
    }

    /// The same, with deliberations and minutes signed by both.
    pub async fn signed(&self) -> Id {
        let session = self.closed().await;
        let office = self.browser(Who::Office).await;
        let papers = format!("sessions/{session}/signing/papers");
        office.post(&papers, &[]).await.done("done-papers-prepared");
        for who in [Who::President, Who::Secretary] {
            self.sign_acts(session, who).await;
        }
        let secretary = self.browser(Who::Secretary).await;
        let approval = format!("sessions/{session}/minutes/approval");
        secretary.post(&approval, &[]).await.done("done-minutes-approved");
        for who in [Who::President, Who::Secretary] {
            self.sign_minutes(session, who).await;
        }
        session
    }

    /// A session that adopted one point about each of `subjects`, signed.
    pub async fn signed_about(&self, subjects: &[Subject]) -> Id {
        let session = self.open_about(subjects, super::MEMBERS).await;
        for point in &self.points(session).await[1..] {
            self.vote(point.id, "for", &[]).await;
        }
        let president = self.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let papers = format!("sessions/{session}/signing/papers");
        president.post(&papers, &[]).await.done("done-papers-prepared");
        let approval = format!("sessions/{session}/minutes/approval");
        president.post(&approval, &[]).await.done("done-minutes-approved");
        for who in [Who::President, Who::Secretary] {
            self.sign_acts(session, who).await;
            self.sign_minutes(session, who).await;
        }
        session
    }

    /// Somebody who works at the ministry of the interior.
    pub async fn interior(&self) -> Id {
        let mut tx = self.write().await;
        let interior = councils::interior(&mut tx).await.unwrap();
        let named = NewPerson::named("عون الوزارة", "Agent du ministère");
        let person = people::save_new(&mut tx, &named).await.unwrap();
        people::give_account(&mut tx, person, "interieur@example.ma", None).await.unwrap();
        let post = Post::Authority(interior.id);
        people::add_staff(&mut tx, person, post, councils::ELECTION_2021).await.unwrap();
        tx.commit().await.unwrap();
        person
    }

    /// `who` signs every deliberation of `session`.
    pub async fn sign_acts(&self, session: Id, who: Who) {
        let acts = deliberations::of_session(&mut self.read().await, session).await.unwrap();
        let papers: Vec<(String, String)> = acts
            .iter()
            .map(|act| (format!("sign_{}", act.id), act.paper_sha256.clone().unwrap().to_string()))
            .collect();
        let mut fields: Vec<(&str, &str)> =
            papers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("password", PASSWORD));
        let signer = self.browser(who).await;
        signer.post(&format!("sessions/{session}/signing"), &fields).await.done("done-signed");
    }

    /// `who` signs the minutes of `session`.
    pub async fn sign_minutes(&self, session: Id, who: Who) {
        let minutes = crate::minutes::of_session(&mut self.read().await, session).await.unwrap();
        let sha256 = minutes.unwrap().paper_sha256.unwrap().to_string();
        let fields = [("password", PASSWORD), ("sha256", sha256.as_str())];
        let signer = self.browser(who).await;
        let path = format!("sessions/{session}/minutes/signing");
        signer.post(&path, &fields).await.done("done-minutes-signed");
    }

    /// The council chooses other settings.
    pub async fn choose(&self, settings: &Settings) {
        let mut tx = self.write().await;
        councils::save_settings(&mut tx, self.council.id, settings).await.unwrap();
        tx.commit_housekeeping().await.unwrap();
    }

    /// The points of a session, in order.
    pub async fn points(&self, session: Id) -> Vec<Point> {
        agenda::list(&mut self.read().await, session).await.unwrap()
    }

    /// The session, as it is kept.
    pub async fn session(&self, id: Id) -> Session {
        let mut tx = self.read().await;
        sessions::find(&mut tx, self.council.id, id, Sight::FromPlanned).await.unwrap()
    }
}

/// A small paper: one empty page, whole and readable.
pub const PDF: &[u8] = include_bytes!("page.pdf");
