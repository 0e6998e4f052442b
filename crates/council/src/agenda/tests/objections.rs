//! Points that the authority adds of right, and those that it opposes.

use crate::agenda::{self, Judgment, Origin};
use crate::trial::{OPENING, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::Id;
use kit::trial::on_both_engines;

const REASON: [(&str, &str); 2] =
    [("reason_ar", "خارج اختصاصات المجلس"), ("reason_fr", "Étranger aux compétences")];

fn ruling(judgment: &str) -> [(&str, &str); 3] {
    [("judgment", judgment), ("ruling_ar", "حكم المحكمة"), ("ruling_fr", "Ordonnance du juge")]
}

#[tokio::test]
async fn the_governor_adds_a_point_of_right_within_his_days_and_not_later() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let early = town.planned().await;
        let session = town.submitted().await;
        let path = format!("sessions/{session}/agenda/authority-points");
        let id = Id::new(town.clock.now()).to_string();
        let fields = [
            ("id", id.as_str()),
            ("title_ar", "نقطة مستعجلة"),
            ("title_fr", "Point urgent"),
            ("note_fr", "Les crues."),
        ];
        let governor = town.browser(Who::Governor).await;
        let unseen = format!("sessions/{early}/agenda/authority-points");
        governor.post(&unseen, &fields).await.is(StatusCode::NOT_FOUND);
        let others = [Who::Office, Who::President, Who::Secretary, Who::Member(4)];
        town.turns_away(&others, &path, &fields, StatusCode::FORBIDDEN).await;
        town.says(
            Who::Governor,
            &format!("sessions/{session}/agenda"),
            ("بحكم القانون", "de plein droit"),
        )
        .await;
        governor.post(&path, &fields).await.done("done-point-of-right");
        let points = town.points(session).await;
        let added = points.last().unwrap();
        assert_eq!((added.origin, added.title.fr.as_str()), (Origin::Governor, "Point urgent"));
        let versions = agenda::versions(&mut town.read().await, session).await.unwrap();
        assert_eq!(versions.iter().map(|it| it.letter.as_str()).collect::<Vec<_>>(), ["A", "B"]);
        // Received on the 4th: eight days end on the 12th.
        town.move_to(date(2027, 1, 13));
        let late = ("فات أجل", "délai est passé");
        town.refuses(Who::Governor, &path, &fields, late).await;
        town.refuses(Who::Governor, &path, &fields, ("المادة 39", "art. 39")).await;
        let opposition = format!("points/{}/opposition", points[1].id);
        town.refuses(Who::Governor, &opposition, &REASON, ("المادة 41", "art. 41")).await;
    })
    .await;
}

#[tokio::test]
async fn on_an_opposed_point_no_vote_opens_until_the_judge_has_dismissed_the_opposition() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.submitted().await;
        let points = town.points(session).await;
        let (kept, struck) = (points[1].id, points[2].id);
        let governor = town.browser(Who::Governor).await;
        let reasons = ("اكتبوا الأسباب", "Écrivez les motifs");
        town.refuses(Who::Governor, &format!("points/{kept}/opposition"), &[], reasons).await;
        for point in [kept, struck] {
            let path = format!("points/{point}/opposition");
            governor.post(&path, &REASON).await.done("done-point-opposed");
            let twice = ("سبق التعرض", "déjà l’objet d’une opposition");
            town.refuses(Who::Governor, &path, &REASON, twice).await;
            let early = ("لم يحل", "n’a pas encore été soumise");
            let judgment = format!("points/{point}/judgment");
            town.refuses(Who::Office, &judgment, &ruling("upheld"), early).await;
            let page = format!("points/{point}");
            town.says(Who::Office, &page, ("باطلة", "serait nulle")).await;
            governor.post(&format!("{page}/referral"), &[]).await.done("done-opposition");
        }
        let office = town.browser(Who::Office).await;
        office.post(&format!("points/{struck}/judgment"), &ruling("upheld")).await.done("done-");
        let left = town.points(session).await;
        assert!(left.len() == 2 && left.iter().all(|it| it.id != struck));
        let all = agenda::objections(&mut town.read().await, session).await.unwrap();
        assert!(all.iter().any(|it| it.judgment == Some(Judgment::Upheld)));
        let agenda_page = format!("sessions/{session}/agenda");
        town.says(Who::Office, &agenda_page, ("حكم المحكمة", "Ordonnance du juge")).await;

        town.transmit(session, "agenda").await;
        let seal = format!("sessions/{session}/convocation/seal");
        office.post(&seal, &[]).await.done("done-convened");
        town.report_all(session).await;
        town.move_to(OPENING);
        town.open_with(session, 11).await;
        let vote = format!("points/{kept}/vote");
        town.refuses(Who::Secretary, &vote, &[], ("المادة 41", "art. 41")).await;
        let verdict = agenda::may_be_deliberated(&mut town.read().await, &town.council, kept).await;
        assert!(!verdict.unwrap().allows());
        let office = town.browser(Who::Office).await;
        office.post(&format!("points/{kept}/judgment"), &ruling("dismissed")).await.done("done-");
        let again = ("سبق للقاضي", "juge a déjà statué");
        town.refuses(Who::Office, &format!("points/{kept}/judgment"), &ruling("upheld"), again)
            .await;
        town.vote(kept, "for", &[]).await;
    })
    .await;
}
