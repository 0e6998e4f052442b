//! The sheet that members sign by hand on entering.

use super::store;
use crate::councils::letterhead;
use crate::documents;
use crate::house::stationery::{Stationery, imprint, name};
use crate::house::{print, tongue};
use crate::people::{Desk, person};
use crate::sessions::{Session, Sitting, title};
use axum::response::Response;
use kit::db::Tx;
use kit::language::Args;
use kit::{Language, Result};
use paper::{AttendanceSheet, Text};

/// Sends the sheet of `sitting`, printed for the members in office on its day.
pub(super) async fn send(
    mut tx: Tx,
    desk: &Desk,
    session: &Session,
    sitting: &Sitting,
) -> Result<Response> {
    let write = Stationery::of(&desk.house);
    let on = sitting.day.unwrap_or(desk.frame.today());
    let roll = store::roll(&mut tx, &desk.council, sitting.id, on).await?;
    let session_title = title(&desk.house, session);
    let subject = write.say("paper-attendance-of", |language| {
        Args::none().text("session", session_title.half(language))
    });
    let law = desk.council.law(on).map(|profile| {
        let cite = |language| profile.law.quorum.counting.source.cite(tongue(language));
        Text::both(cite(Language::French), cite(Language::Arabic))
    });
    let sheet = AttendanceSheet {
        imprint: imprint(subject, format!("attendance/{}", sitting.id), desk.frame.now),
        letterhead: letterhead(&mut tx, &desk.house, &desk.council).await?,
        session: name(&session_title),
        sitting: write.sitting(sitting.number, (sitting.day, sitting.hour), &session.place),
        members: roll.lines.iter().map(|line| person(write, &line.member)).collect(),
        law: law.into_iter().collect(),
        signatures: vec![
            write.by_hand("office-president", None),
            write.by_hand("office-secretary", None),
        ],
    };
    let pdf = print(&desk.house, sheet).await?;
    documents::answer(pdf.bytes, "application/pdf", "feuille-de-presence.pdf")
}
