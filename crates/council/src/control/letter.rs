//! The letter by which an authority answers the president: its opposition, its visa, its refusal.

use super::notice::Told;
use crate::councils::Authority;
use crate::deliberations::Deliberation;
use crate::house::print;
use crate::house::stationery::{self, Stationery, imprint, name, text};
use crate::people::Desk;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Bilingual, Digest, Result};
use law::Verdict;
use paper::{Letterhead, Note, Signature, SignedBy};

/// What is answered, and what the law makes of it.
pub(super) struct Answered<'a> {
    pub told: Told,
    pub verdict: Verdict,
    pub reason: &'a Bilingual,
}

/// Prints the letter of `authority` about a deliberation; its number in the authority's own series,
/// without gaps, and its bytes.
pub(super) async fn write(
    tx: &mut Tx,
    desk: &Desk,
    authority: &Authority,
    (act, answered): (&Deliberation, &Answered<'_>),
) -> Result<(String, Digest)> {
    let now = tx.now();
    let year = day(now).year();
    let number = tx.next_number("authority-answers", authority.id, year).await?;
    let number = format!("{year}/{number}");
    let write = Stationery::of(&desk.house);
    let subject = write.say("paper-answer-subject", |language| {
        Args::none()
            .text("number", act.reference())
            .text("council", desk.council.title.shown(language).to_string())
            .text("title", act.title.shown(language).to_string())
    });
    let mut paragraphs = vec![stationery::verdict(&answered.verdict)];
    if let Some(reason) = text(answered.reason) {
        paragraphs.push(write.word("paper-answer-reasons"));
        paragraphs.push(reason);
    }
    let note = Note {
        imprint: imprint(subject.clone(), format!("answer/{}/{number}", authority.id), now),
        letterhead: Letterhead {
            above: vec![write.word("ministry")],
            council: name(&authority.name),
            arms: None,
        },
        name: write.word(answered.told.title()),
        reference: number.clone(),
        place_and_date: write.say("paper-answer-date", |language| {
            Args::none().text("what", language::date(language, day(now)))
        }),
        subject,
        paragraphs,
        signature: Signature {
            office: name(&authority.name),
            name: text(&desk.actor.name),
            by: SignedBy::Hand,
        },
    };
    let pdf = print(&desk.house, note).await?;
    Ok((number, desk.house.files.keep(&pdf.bytes).await?))
}
