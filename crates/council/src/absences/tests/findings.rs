//! The council finds that a member is deemed to have resigned.

use super::PAST;

use crate::agenda::Point;
use crate::people;
use crate::trial::{MEMBERS, OPENING, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

impl Town {
    /// Gives `point` its commission, and takes the session with all its points through to the votes.
    async fn adopt_with(&self, session: Id, point: &Point) {
        let office = self.browser(Who::Office).await;
        let (id, commission) = (point.id.to_string(), self.commission.id.to_string());
        let fields = [
            ("id", id.as_str()),
            ("title_ar", point.title.ar.as_str()),
            ("title_fr", point.title.fr.as_str()),
            ("draft_ar", point.draft.ar.as_str()),
            ("draft_fr", point.draft.fr.as_str()),
            ("subject", "other"),
            ("origin", "bureau"),
            ("commission", commission.as_str()),
            ("service", ""),
            ("sitting", ""),
        ];
        office.post(&format!("points/{}", point.id), &fields).await.done("done-");
        let settle = format!("sessions/{session}/agenda/settlement");
        office.post(&settle, &[]).await.done("done-agenda-settled");
        self.transmit(session, "agenda").await;
        office.post(&format!("sessions/{session}/convocation/seal"), &[]).await.done("done-");
        self.report_all(session).await;
        self.move_to(OPENING);
        self.open_with(session, MEMBERS).await;
        for point in &self.points(session).await[1..] {
            self.vote(point.id, "for", &[]).await;
        }
    }
}

#[tokio::test]
async fn a_member_absent_three_times_in_a_row_is_put_before_the_council_and_leaves_once_it_found_it()
 {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        for on in &PAST[3..] {
            town.held(*on, &[10]).await;
        }
        let here = town.presence(10);
        let (proposal, finding) = (format!("{here}/proposal"), format!("{here}/finding"));
        let none = ("برمجوا دورة", "planifiez-en une");
        town.refuses(Who::Office, &proposal, &[], none).await;
        let session = town.with_agenda().await;
        let others = [Who::Secretary, Who::Member(10), Who::Governor, Who::Reader];
        town.turns_away(&others, &proposal, &[], StatusCode::FORBIDDEN).await;
        let innocent = format!("{}/proposal", town.presence(4));
        let law = ("المادة 67", "art. 67");
        town.refuses(Who::Office, &innocent, &[], law).await;
        let president = town.browser(Who::President).await;
        president.post(&proposal, &[]).await.done("done-finding-proposed");
        let twice = ("مدرجة في جدول أعمال", "déjà inscrit");
        town.refuses(Who::Office, &proposal, &[], twice).await;
        let point = town.points(session).await.pop().unwrap();
        assert!(point.title.fr.contains("Tarik Tai"), "{}", point.title.fr);
        assert!(point.draft.fr.contains("art. 67") && point.draft.ar.contains("المادة 67"));
        let early = ("لم يصادق المجلس", "n’a pas encore adopté");
        town.refuses(Who::Office, &finding, &[], early).await;

        town.adopt_with(session, &point).await;
        let office = town.browser(Who::Office).await;
        office.post(&finding, &[]).await.done("done-finding-recorded");
        let mut tx = town.read().await;
        let in_office = people::in_office(&mut tx, &town.council, OPENING).await.unwrap();
        assert_eq!(in_office.len(), MEMBERS - 1);
        drop(tx);
        let again = ("مسجلة من قبل", "déjà enregistré");
        town.refuses(Who::Office, &finding, &[], again).await;
        let president = town.browser(Who::President).await;
        president.post(&format!("sessions/{session}/closing"), &[]).await.done("done-closed");
        let sent = town.transmit(session, "register").await;
        let governor = town.browser(Who::Governor).await;
        // Two sittings, and the resignation that was found.
        governor.desk(&format!("transmissions/{}/pieces/3", sent.id)).await.pdf();
    })
    .await;
}
