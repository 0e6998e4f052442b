//! The certificate that decisions were posted at the seat of the council.

use crate::councils::letterhead;
use crate::deliberations::Deliberation;
use crate::house::stationery::{Stationery, cite, imprint, name};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{Session, title};
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use paper::{PostingCertificate, SealedPaper};

/// The certificate for `acts`, posted now. It is dated by the transaction that notes the posting.
pub(super) async fn certificate(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    acts: &[Deliberation],
) -> Result<PostingCertificate> {
    let write = Stationery::of(&desk.house);
    let now = tx.now();
    let today = day(now);
    let session_title = title(&desk.house, session);
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    let about = |key: &str| {
        write.say(key, |language| {
            Args::none()
                .text("session", session_title.half(language))
                .text("council", desk.council.title.shown(language).to_string())
        })
    };
    let place =
        if desk.council.place.is_empty() { &desk.council.title } else { &desk.council.place };
    let profile = desk.council.law(today);
    Ok(PostingCertificate {
        imprint: imprint(about("paper-certificate-of"), format!("posting/{}", session.id), now),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        reference: format!("{}/{:02}", session.year, session.month),
        place_and_date: write.place_and_date(&desk.council.name, now),
        statement: vec![about("paper-certificate-text")],
        pieces: (1..).zip(acts).map(|(position, act)| listed(position, act)).collect(),
        place: name(place),
        posted: write.moment(now),
        withdrawn: None,
        law: profile.iter().map(|it| cite(&it.law.minutes.posting.source)).collect(),
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
    })
}

fn listed(position: u32, act: &Deliberation) -> SealedPaper {
    let number = act.reference();
    let half = |language| format!("{number} — {}", act.title.shown(language));
    SealedPaper {
        number: position.to_string(),
        title: paper::Text::both(half(kit::Language::French), half(kit::Language::Arabic)),
        extent: None,
        sha256: act.signed_sha256.as_ref().map(ToString::to_string),
    }
}
