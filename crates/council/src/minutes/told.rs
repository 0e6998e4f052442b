//! What the minutes tell of the agenda itself: the requests that were refused, read out at the
//! opening without debate; and the points that the authority opposed. And who left office while the
//! session was held.

use super::compose::listed;
use crate::agenda::{self, Judgment};
use crate::house::stationery::{self, Stationery};
use crate::house::{cited, tongue};
use crate::mandates;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, first};
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Error, Result};
use law::quorum;
use paper::Text;

/// The refused requests of `session`, each with its signatories and its reasons.
pub(super) async fn refused_requests(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let rule = desk.rule("odj_refus_motive");
    let mut told = Vec::new();
    for request in agenda::refused_requests(tx, session.id).await? {
        let signatories = agenda::signatories(tx, request.id).await?;
        if told.is_empty() {
            told.push(write.say("paper-minutes-refused-requests", |language| {
                Args::none().text("article", cited(rule, language))
            }));
        }
        told.push(write.say("paper-minutes-refused-request", |language| {
            let names = signatories.iter().map(|it| it.name.shown(language).to_string());
            Args::none()
                .text("title", request.title.shown(language).to_string())
                .text("names", listed(names, language))
                .text("reason", request.reason.shown(language).to_string())
        }));
    }
    Ok(told)
}

/// The points that the authority opposed, and what the judge said.
pub(super) async fn oppositions(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let rule = desk.rule("odj_opposition_gouverneur");
    let told = agenda::objections(tx, session.id).await?.into_iter().map(|it| {
        let key = match it.judgment {
            None => "paper-minutes-opposed",
            Some(Judgment::Upheld) => "paper-minutes-opposition-upheld",
            Some(Judgment::Dismissed) => "paper-minutes-opposition-dismissed",
        };
        write.say(key, |language| {
            Args::none()
                .text("title", it.title.shown(language).to_string())
                .text("day", language::date(language, day(it.opposed_at)))
                .text("article", cited(rule, language))
        })
    });
    Ok(told.collect())
}

/// Who left office after the opening of `session`, each with the law's sentence; and that the quorum
/// counted at the opening stands.
pub(super) async fn departures(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let Some(opened) = session.opens_on else { return Ok(Vec::new()) };
    let reached = sessions::milestones(tx, session.id).await?;
    let until =
        first(&reached, Milestone::Closed).map_or_else(|| day(tx.now()), sessions::Reached::on);
    let left = mandates::between(tx, desk.council.id, opened, until).await?;
    let mut told: Vec<Text> = left
        .iter()
        .map(|it| {
            write.say("paper-minutes-departure", |language| {
                Args::none()
                    .text("name", it.name.shown(language).to_string())
                    .text("verdict", it.verdict.sentence(tongue(language)))
            })
        })
        .collect();
    if !told.is_empty() {
        let profile = desk.council.law(opened).ok_or(Error::NotFound)?;
        told.push(stationery::verdict(&quorum::after_opening(&profile)));
    }
    Ok(told)
}
