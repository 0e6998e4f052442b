//! The papers of a petition: the receipt that is handed over at once, and the letter that tells the
//! mandatary what the bureau decided.

use super::{Petition, PetitionAnswer};
use crate::councils::letterhead;
use crate::house::cited;
use crate::house::stationery::{self, Stationery, imprint, text};
use crate::people::{self, Desk, OfficeKind};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Language, Result};
use paper::Text;

/// The receipt of `petition`.
pub(super) async fn receipt(tx: &mut Tx, desk: &Desk, petition: &Petition) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let told = write.say("paper-petition-received", |language| {
        let rule = desk.rule("petition_depot");
        about(petition, language).text("article", cited(rule, language))
    });
    let name = write.word("paper-petition-receipt");
    compose(tx, desk, petition, (name, vec![told], desk.frame.now)).await
}

/// The letter that tells what the bureau decided of `petition`.
pub(super) async fn decision(tx: &mut Tx, desk: &Desk, petition: &Petition) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let key = match petition.answer {
        PetitionAnswer::Accepted => "paper-petition-accepted",
        PetitionAnswer::Awaited | PetitionAnswer::Refused => "paper-petition-refused",
    };
    let mut paragraphs = vec![write.say(key, |language| about(petition, language))];
    paragraphs.extend(text(&petition.reason));
    paragraphs.extend(petition.verdict.as_ref().map(|it| stationery::verdict(it)));
    let at = petition.decided_at.unwrap_or(desk.frame.now);
    let name = write.word("paper-petition-letter");
    compose(tx, desk, petition, (name, paragraphs, at)).await
}

fn about(petition: &Petition, language: Language) -> Args {
    let date = |day| language::date(language, day);
    Args::none()
        .text("name", petition.mandatary.shown(language).to_string())
        .text("number", petition.reference())
        .text("day", date(petition.received_on))
        .text("decided", petition.decided_on.map(date).unwrap_or_default())
}

async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    petition: &Petition,
    (name, paragraphs, at): (Text, Vec<Text>, Timestamp),
) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, day(at)).await?;
    let subject = write.say("paper-petition-subject", |language| {
        Args::none().text("title", petition.title.shown(language).to_string())
    });
    Ok(paper::Note {
        imprint: imprint(subject.clone(), format!("petition/{}", petition.id), at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name,
        reference: petition.reference(),
        place_and_date: write.place_and_date(&desk.council.name, at),
        subject,
        paragraphs,
        signature: write.by_hand("office-president", office.as_ref().map(|it| &it.name)),
    })
}
