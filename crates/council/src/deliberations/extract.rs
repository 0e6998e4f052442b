//! A deliberation as a paper: as it will be signed, and with its signatures.

use super::{Deliberation, Naming, choice};
use crate::agenda;
use crate::attendance;
use crate::commissions;
use crate::councils::letterhead;
use crate::house::stationery::{self, Stationery, imprint, name};
use crate::house::{print, tongue};
use crate::opinions;
use crate::people::Desk;
use crate::sessions::{self, Session, Sitting, title};
use crate::signatures::{self, Signature, given, places};
use crate::votes::{self, Question, Vote};
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use kit::{Bilingual, Digest, Error, Result};
use paper::{Article, Extract, Tally, Text};

/// Prints the paper that will be signed, and keeps it.
pub(super) async fn print_to_sign(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Deliberation,
) -> Result<Digest> {
    let extract = extract(tx, desk, session, it).await?;
    let pdf = print(&desk.house, extract).await?;
    Ok(desk.house.files.keep(&pdf.bytes).await?)
}

/// Prints the same paper with its signatures, each over the SHA-256 of the paper that was signed.
pub(super) async fn print_signed(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Deliberation,
    signed: &[Signature],
) -> Result<Digest> {
    let extract = with_signatures(tx, desk, (session, it), signed).await?;
    let pdf = print(&desk.house, extract).await?;
    Ok(desk.house.files.keep(&pdf.bytes).await?)
}

/// A signed deliberation as its register holds it.
pub async fn register_sheet(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Deliberation,
) -> Result<Extract> {
    let signed = signatures::of_subject(tx, it.id).await?;
    with_signatures(tx, desk, (session, it), &signed).await
}

async fn with_signatures(
    tx: &mut Tx,
    desk: &Desk,
    (session, it): (&Session, &Deliberation),
    signed: &[Signature],
) -> Result<Extract> {
    let write = Stationery::of(&desk.house);
    Ok(Extract {
        signatures: signed.iter().map(|signature| given(write, signature)).collect(),
        ..extract(tx, desk, session, it).await?
    })
}

async fn extract(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Deliberation,
) -> Result<Extract> {
    let write = Stationery::of(&desk.house);
    let vote = votes::find(tx, desk.council.id, it.vote_id).await?;
    let sittings = sessions::sittings(tx, session.id).await?;
    let sitting = sittings.iter().find(|sitting| sitting.id == vote.sitting_id);
    let sitting_day = sitting.and_then(|sitting| sitting.day);
    let session_title = title(&desk.house, session);
    let identifier = format!("deliberation/{}", it.id);
    let subject = write.say("paper-deliberation", |_| Args::none().text("number", it.reference()));
    let mut considerations = considerations(tx, desk, session, it).await?;
    let result = if vote.round == 2 {
        // It was adopted in spite of its first vote: the paper tells both.
        let held = votes::of_point(tx, it.point_id).await?;
        let first = held.iter().find(|it| it.question == Question::Text && it.round == 1);
        considerations.extend(first.and_then(|first| told_by_round(write, first, &sittings)));
        told_by_round(write, &vote, &sittings)
    } else {
        vote.verdict.as_ref().map(|verdict| stationery::verdict(verdict))
    };
    let sealed = votes::designation(tx, vote.id).await?;
    if let Some(sealed) = &sealed {
        considerations.extend(choice(tx, desk, (it.point_id, sealed), Naming::Counted).await?);
    }
    // Between candidates nobody is for or against.
    let tally = vote.tally.as_ref().filter(|_| sealed.is_none()).map(|tally| counted(tally));
    Ok(Extract {
        imprint: imprint(subject, identifier, it.adopted_at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        number: it.reference(),
        title: name(&it.title),
        session: write.say("paper-session-and-sitting", |language| {
            let day = sitting_day.unwrap_or_else(|| day(it.adopted_at));
            Args::none()
                .text("session", session_title.half(language))
                .text("day", kit::language::date(language, day))
        }),
        considerations,
        formula: Some(write.say("paper-formula", |language| {
            Args::none().text("council", desk.council.title.shown(language).to_string())
        })),
        articles: vec![Article { label: None, text: paragraphs(&it.text) }],
        tally,
        result,
        signatures: places(tx, desk, session.id).await?,
    })
}

/// What the council went by: the law, the report of the commission, the quorum.
async fn considerations(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Deliberation,
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let profile = desk.council.law(day(it.adopted_at)).ok_or(Error::NotFound)?;
    let law = &profile.law.majority.ordinary.source;
    let mut considerations = vec![write.say("paper-given-the-law", |language| {
        Args::none().text("law", law.title(tongue(language)))
    })];
    let point = agenda::find(tx, desk.council.id, it.point_id).await?;
    let report = agenda::report(tx, point.id).await?;
    if let (Some(commission), Some(_)) = (point.commission_id, report.filter(|it| it.studied)) {
        let commission = commissions::find(tx, commission).await?;
        considerations.push(write.say("paper-given-the-report", |language| {
            Args::none().text("commission", commission.name.shown(language).to_string())
        }));
    }
    let asked = (session, point.id, session.opens_on.unwrap_or_else(|| day(it.adopted_at)));
    considerations.extend(opinions::told(tx, write, &desk.council, asked).await?);
    if let Some(quorum) = attendance::quorum(tx, session.id).await? {
        considerations.push(stationery::verdict(&quorum.verdict));
    }
    Ok(considerations)
}

/// What the law makes of `vote` on a text, told as the first or the second vote (art. 43), with
/// its sitting.
pub fn told_by_round(write: Stationery<'_>, vote: &Vote, sittings: &[Sitting]) -> Option<Text> {
    let verdict = vote.verdict.as_ref()?;
    let sitting = sittings.iter().find(|it| it.id == vote.sitting_id)?;
    let key = if vote.round == 2 { "paper-second-vote" } else { "paper-first-vote" };
    Some(write.say(key, |language| {
        Args::none()
            .text("sitting", write.sitting_name(sitting.number, sitting.day, language))
            .text("verdict", verdict.sentence(tongue(language)))
    }))
}

/// The paragraphs of a text that exists in both languages, side by side.
pub fn paragraphs(text: &Bilingual) -> Vec<Text> {
    let split = |text: &str| -> Vec<String> {
        text.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    let (ar, fr) = (split(&text.ar), split(&text.fr));
    (0..ar.len().max(fr.len()))
        .filter_map(|at| {
            let pair = Bilingual {
                ar: ar.get(at).cloned().unwrap_or_default(),
                fr: fr.get(at).cloned().unwrap_or_default(),
            };
            stationery::text(&pair)
        })
        .collect()
}

fn counted(tally: &law::majority::Tally) -> Tally {
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    Tally {
        r#for: number(tally.r#for),
        against: number(tally.against),
        abstaining: number(tally.abstain),
        not_taking_part: number(tally.not_taking_part),
        absent: number(tally.absent),
    }
}
