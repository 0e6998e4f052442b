//! Stories of this room, on both engines.

use super::{Petition, PetitionAnswer, store};
use crate::agenda::Origin;
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

/// The fields of the form that writes a petition down, with `more` instead of the usual.
fn form<'f>(id: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let usual = [
        ("id", id),
        ("received_on", "2027-01-02"),
        ("email", "mandataire@example.ma"),
        ("mandatary_ar", "ليلى اللامي"),
        ("mandatary_fr", "Leïla Lami"),
        ("title_ar", "ممر للراجلين"),
        ("title_fr", "Un passage pour piétons"),
        ("body_fr", "La rue est dangereuse."),
    ];
    let changed = |name: &str| more.iter().any(|(it, _)| *it == name);
    let kept = usual.into_iter().filter(|(name, _)| !changed(name));
    kept.chain(more.iter().copied()).collect()
}

const ACCEPTED: [(&str, &str); 2] = [("answer", "accepted"), ("decided_on", "2027-01-04")];

const REFUSED: [(&str, &str); 4] = [
    ("answer", "refused"),
    ("decided_on", "2027-01-04"),
    ("reason_ar", "ليس من اختصاص الجماعة"),
    ("reason_fr", "Hors de la compétence de la commune"),
];

impl Town {
    async fn petition(&self) -> Id {
        let id = Id::new(self.clock.now());
        let office = self.browser(Who::Office).await;
        let text = id.to_string();
        office.post("petitions", &form(&text, &[])).await.done("done-petition-received");
        office.post("petitions", &form(&text, &[])).await.done("done-petition-received");
        id
    }

    async fn kept_petition(&self, id: Id) -> Petition {
        store::find(&mut self.read().await, self.council.id, id).await.unwrap()
    }
}

#[tokio::test]
async fn an_accepted_petition_goes_on_the_next_ordinary_agenda_and_stays_there() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        let petition = town.petition().await;
        assert_eq!(town.kept_petition(petition).await.reference(), "1/2027");
        let page = format!("petitions/{petition}");
        let office = town.browser(Who::Office).await;
        office.desk(&format!("{page}/receipt.pdf")).await.pdf();
        office.desk(&format!("{page}/decision.pdf")).await.is(StatusCode::NOT_FOUND);
        town.says(Who::President, &page, ("2 أبريل 2027", "2 avril 2027")).await;
        town.says(Who::President, &page, ("المادة 125", "art. 125")).await;
        let home = town.browser(Who::President).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Décider d’une pétition") && home.contains("art. 125"));
        let president = town.browser(Who::President).await;
        let decision = format!("{page}/decision");
        president.post(&decision, &ACCEPTED).await.done("done-petition-accepted");
        let again = ("سبق للمكتب", "a déjà décidé");
        town.refuses(Who::Office, &decision, &REFUSED, again).await;
        town.catch_up().await;
        let [letter] = &post.to("mandataire@example.ma")[..] else { panic!("one mail") };
        assert!(letter.text().contains("Un passage pour piétons"));
        assert!(town.kept_petition(petition).await.notified_at.is_some());
        office.desk(&format!("{page}/decision.pdf")).await.pdf();
        // No session was planned: the point waits for the first one.
        let session = town.planned().await;
        town.catch_up().await;
        let points = town.points(session).await;
        assert_eq!((points.len(), points[0].origin), (1, Origin::Petition));
        assert_eq!(points[0].origin_subject, Some(petition));
        let removal = format!("points/{}/removal", points[0].id);
        town.refuses(Who::Office, &removal, &[], ("المادة 38", "art. 38")).await;
        town.says(Who::Office, &format!("points/{}", points[0].id), ("عريضة", "pétition")).await;
        office.desk(&page).await.ok();
        let accepted = store::accepted(&mut town.read().await, town.council.id).await.unwrap();
        assert_eq!(accepted.len(), 1);
        assert_eq!(town.told(petition, "journal-petition-received").await, 1);
        assert_eq!(town.told(petition, "journal-petition-accepted").await, 1);
        assert_eq!(town.told(petition, "journal-petition-notified").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_refusal_has_reasons_and_a_late_one_is_told_as_late() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let petition = town.petition().await;
        let decision = format!("petitions/{petition}/decision");
        let reasons = ("اكتبوا أسباب", "Écrivez les motifs");
        town.refuses(Who::President, &decision, &REFUSED[..2], reasons).await;
        let early = [("answer", "accepted"), ("decided_on", "2027-01-01")];
        let when = ("بين إيداع العريضة", "entre le dépôt");
        town.refuses(Who::President, &decision, &early, when).await;
        let future = [("answer", "accepted"), ("decided_on", "2027-01-05")];
        town.refuses(Who::President, &decision, &future, when).await;
        town.move_to(date(2027, 4, 5));
        let mut late = REFUSED.to_vec();
        late[1] = ("decided_on", "2027-04-05");
        let office = town.browser(Who::Office).await;
        office.post(&decision, &late).await.done("done-petition-refused");
        let kept = town.kept_petition(petition).await;
        assert_eq!(kept.answer, PetitionAnswer::Refused);
        assert!(!kept.verdict.unwrap().allows(), "three months were over on the second of April");
        let page = format!("petitions/{petition}");
        town.says(Who::Secretary, &page, ("ليس من اختصاص", "Hors de la compétence")).await;
        town.says(Who::Secretary, &page, ("المادة 125", "art. 125")).await;
        office.desk(&format!("{page}/decision.pdf")).await.pdf();
        let session = town.planned_in_may().await;
        town.catch_up().await;
        assert!(town.points(session).await.is_empty());
        assert!(store::awaited(&mut town.read().await, town.council.id).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_petition_that_is_none_is_refused_and_others_do_not_see_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let id = Id::new(town.clock.now()).to_string();
        let long = "x".repeat(21_000);
        for (more, words) in [
            (vec![("mandatary_ar", ""), ("mandatary_fr", "")], ("حددوا اسم", "Nommez")),
            (vec![("title_ar", ""), ("title_fr", "")], ("حددوا النقطة", "Donnez le point")),
            (vec![("received_on", "2027-01-05")], ("في المستقبل", "dans l’avenir")),
            (vec![("email", "nulle part")], ("تعذرت قراءة", "ne peut pas être lue")),
            (vec![("body_fr", long.as_str())], ("طويل جدا", "trop long")),
        ] {
            town.refuses(Who::Office, "petitions", &form(&id, &more), words).await;
        }
        let others = [Who::Member(4), Who::Governor, Who::Engineer, Who::Reader];
        let asked = form(&id, &[]);
        town.turns_away(&others, "petitions", &asked, StatusCode::FORBIDDEN).await;
        let petition = town.petition().await;
        let page = format!("petitions/{petition}");
        for who in others {
            town.browser(who).await.desk(&page).await.is(StatusCode::FORBIDDEN);
        }
        let decision = format!("{page}/decision");
        town.turns_away(&[Who::Secretary], &decision, &ACCEPTED, StatusCode::FORBIDDEN).await;
        town.says(Who::Secretary, "petitions", ("ممر للراجلين", "passage pour piétons")).await;
    })
    .await;
}
