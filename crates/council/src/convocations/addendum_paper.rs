//! The printed list of the papers of an addendum, for those who receive it by hand.

use super::addendum::Addendum;
use super::store_addendum;
use crate::councils::letterhead;
use crate::house::stationery::{Stationery, cite, imprint, name};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{Session, title};
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;

/// The list: which addendum, to which session, its papers with their SHA-256, and its seal.
pub(super) async fn list(
    tx: &mut Tx,
    desk: &Desk,
    (session, addendum): (&Session, &Addendum),
) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let session_title = title(&desk.house, session);
    let on = day(addendum.sealed_at);
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, on).await?;
    let say = |key: &str| {
        write.say(key, |language| {
            Args::none()
                .text("number", addendum.number.to_string())
                .text("session", session_title.half(language))
                .text("sha256", addendum.sha256.to_string())
        })
    };
    let mut paragraphs = vec![say("paper-addendum-text")];
    let papers = store_addendum::papers(tx, addendum.id).await?;
    paragraphs.extend(papers.iter().map(|paper| name(&paper.title)));
    paragraphs.push(say("paper-addendum-seal"));
    let profile = desk.council.law(on);
    paragraphs.extend(profile.as_ref().map(|it| cite(&it.law.convocation.enclosures.source)));
    Ok(paper::Note {
        imprint: imprint(
            say("paper-addendum"),
            format!("addendum/{}/{}", session.id, addendum.number),
            addendum.sealed_at,
        ),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-addendum-name"),
        reference: addendum.number.to_string(),
        place_and_date: write.place_and_date(&desk.council.name, addendum.sealed_at),
        subject: say("paper-addendum"),
        paragraphs,
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
    })
}
