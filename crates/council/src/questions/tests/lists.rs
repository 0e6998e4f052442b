//! Which list a question stands on, who may put one, and what the agenda says of it.

use super::form;
use crate::agenda;
use crate::questions::{self, store};
use crate::trial::{Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

#[tokio::test]
async fn a_question_in_time_goes_on_the_next_list_and_a_late_one_on_the_one_after() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let early = town.question(4, "2027-01-02").await;
        assert_eq!(town.kept(early).await.session_id, None, "no session is planned yet");
        let february = town.planned().await;
        town.catch_up().await;
        assert_eq!(town.kept(early).await.session_id, Some(february));
        // Received on the fourth of January: less than a month before the third of February.
        let id = Id::new(town.clock.now()).to_string();
        let member = town.browser(Who::Member(5)).await;
        member.post("questions", &form(&id, &[])).await.done("done-question-filed");
        member.post("questions", &form(&id, &[])).await.done("done-question-filed");
        let late: Id = id.parse().unwrap();
        assert_eq!(town.told(late, "journal-question-filed").await, 1);
        assert_eq!(town.kept(late).await.session_id, None);
        let page = format!("questions/{late}");
        town.says(Who::Member(5), &page, ("ينتظر دورة", "Attend une prochaine session")).await;
        town.says(Who::Member(5), &page, ("المادة 46", "art. 46")).await;
        let may = town.planned_in_may().await;
        town.catch_up().await;
        assert_eq!(town.kept(late).await.session_id, Some(may));
        assert_eq!(town.told(late, "journal-question-listed").await, 1);
        let listed = questions::of_session(&mut town.read().await, february).await.unwrap();
        assert_eq!(listed.iter().map(|it| it.id).collect::<Vec<_>>(), [early]);
        let numbers = [town.kept(early).await.reference(), town.kept(late).await.reference()];
        assert_eq!(numbers, ["1/2027", "2/2027"]);
    })
    .await;
}

#[tokio::test]
async fn members_follow_their_own_questions_and_the_office_all() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.planned().await;
        let question = town.question(4, "2027-01-02").await;
        let page = format!("questions/{question}");
        town.says(Who::Member(4), "questions", ("حالة الطرق", "L’état des chemins")).await;
        town.says(Who::President, &page, ("متى تصلح", "Quand les chemins")).await;
        let other = town.browser(Who::Member(5)).await;
        other.desk(&page).await.is(StatusCode::NOT_FOUND);
        assert!(!other.desk("questions").await.ok().words().contains("L’état"));
        let (author, mut tx) = (Some(town.members[4]), town.read().await);
        let own = store::list(&mut tx, town.council.id, author).await.unwrap();
        assert_eq!(own.len(), 1);
        drop(tx);
        for who in [Who::Governor, Who::Engineer, Who::Reader] {
            town.browser(who).await.desk("questions").await.is(StatusCode::FORBIDDEN);
            let form = form("x", &[]);
            town.turns_away(&[who], "questions", &form, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_question_that_is_none_is_refused_with_its_reason() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = Id::new(town.clock.now()).to_string();
        let author = town.members[4].to_string();
        let by = ("author", author.as_str());
        let long = "x".repeat(700);
        let longer = "x".repeat(21_000);
        let group = Id::new(town.clock.now()).to_string();
        for (more, words) in [
            (vec![by, ("title_ar", ""), ("title_fr", "")], ("حددوا موضوع", "Donnez l’objet")),
            (vec![by, ("body_ar", ""), ("body_fr", "")], ("اكتبوا نص", "Écrivez le texte")),
            (vec![by, ("title_fr", long.as_str())], ("طويل جدا", "trop long")),
            (vec![by, ("body_fr", longer.as_str())], ("أطول", "trop long")),
            (vec![], ("اختاروا صاحب السؤال", "Choisissez l’auteur")),
            (vec![by, ("received_on", "2027-01-05")], ("في المستقبل", "dans l’avenir")),
            (vec![by, ("group", group.as_str())], ("لا ينتمي", "n’appartient pas")),
        ] {
            town.refuses(Who::Office, "questions", &form(&id, &more), words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_agenda_lists_the_questions_and_waits_for_their_sitting() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.with_agenda().await;
        let question = town.question(4, "2027-01-02").await;
        let home = town.browser(Who::President).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Choisir la séance des réponses"), "it is nobody’s task");
        let settle = format!("sessions/{session}/agenda/settlement");
        let missing = ("حددوا أولا جلسة الأجوبة", "art. 46");
        town.refuses(Who::Office, &settle, &[], missing).await;
        let path = format!("sessions/{session}/questions/sitting");
        let second = town.sitting(session, 2).await;
        let fields = [("sitting", second.as_str())];
        let others = [Who::Secretary, Who::Member(4), Who::Engineer];
        town.turns_away(&others[..1], &path, &fields, StatusCode::FORBIDDEN).await;
        town.keep_sitting(session, 1).await;
        town.keep_sitting(session, 2).await;
        let again = ("هي المخصصة للأجوبة", "déjà celle des réponses");
        town.refuses(Who::Office, &path, &fields, again).await;
        let office = town.browser(Who::Office).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        let version = agenda::latest(&mut town.read().await, session).await.unwrap().unwrap();
        assert_eq!(version.contents.questions.sitting, Some(2));
        assert_eq!(version.contents.questions.listed[0].0, question);
        let page = format!("sessions/{session}/agenda");
        town.says(Who::Office, &page, ("حالة الطرق", "L’état des chemins")).await;
        town.says(Who::Office, &format!("{page}/versions/A"), ("حالة", "L’état")).await;
        office.desk(&format!("{page}/versions/A/pdf")).await.pdf();
        town.question(5, "2027-01-03").await;
        town.says(Who::Office, &page, ("سؤال كتابي", "question écrite")).await;
        office.post(&settle, &[]).await.done("done-agenda-settled");
        town.transmit(session, "agenda").await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        town.catch_up().await;
        let first = town.sitting(session, 1).await;
        let taken = ("المادة 46", "art. 46");
        town.refuses(Who::Office, &path, &[("sitting", first.as_str())], taken).await;
        let third = town.question(6, "2027-01-03").await;
        assert_eq!(town.kept(third).await.session_id, None, "the list is closed");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_moves_takes_other_questions() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.planned().await;
        let question = town.question(4, "2027-01-03").await;
        assert_eq!(town.kept(question).await.session_id, Some(session));
        let fields = [
            ("id", session.to_string()),
            ("kind", "ordinary".to_owned()),
            ("day_1", "2027-02-01".to_owned()),
            ("hour_1", "09:00".to_owned()),
        ];
        let fields: Vec<_> = fields.iter().map(|(name, it)| (*name, it.as_str())).collect();
        let office = town.browser(Who::Office).await;
        office.post(&format!("sessions/{session}/timetable"), &fields).await.done("done-session");
        town.catch_up().await;
        assert_eq!(town.kept(question).await.session_id, None);
        assert_eq!(town.told(question, "journal-question-unlisted").await, 1);
    })
    .await;
}

impl Town {
    /// A session planned for the window of May.
    pub async fn planned_in_may(&self) -> Id {
        let id = Id::new(self.clock.now());
        let text = id.to_string();
        let fields = [
            ("id", text.as_str()),
            ("kind", "ordinary"),
            ("day_1", "2027-05-05"),
            ("hour_1", "09:00"),
        ];
        let office = self.browser(Who::Office).await;
        office.post("sessions", &fields).await.done("done-session-planned");
        id
    }
}
