//! What goes to the authority with the register of attendance: the members whom the council found to
//! have resigned of right (113-14, art. 67).

use crate::absences;
use crate::councils::letterhead;
use crate::house::stationery::{Stationery, imprint, name, verdict};
use crate::people::{self, Desk, OfficeKind, office_on};
use crate::sessions::{Session, title};
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use paper::Note;

/// The note that names them, if the council found any since `session` opened.
pub(super) async fn note(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Option<Note>> {
    let Some(opened) = session.opens_on else { return Ok(None) };
    let found = absences::found_since(tx, desk.council.id, opened).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let write = Stationery::of(&desk.house);
    let session_title = title(&desk.house, session);
    let today = day(tx.now());
    let president = office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    let subject = write.say("resignations-subject", |language| {
        Args::none().text("session", session_title.half(language))
    });
    let mut paragraphs = vec![write.word("resignations-found")];
    for finding in &found {
        let person = people::find(tx, finding.person_id).await?;
        paragraphs.extend([name(&person.name), verdict(&finding.verdict)]);
    }
    Ok(Some(Note {
        imprint: imprint(subject.clone(), format!("resignations/{}", session.id), tx.now()),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("resignations-name"),
        reference: String::new(),
        place_and_date: write.place_and_date(&desk.council.name, tx.now()),
        subject,
        paragraphs,
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
    }))
}
