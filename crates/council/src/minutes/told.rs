//! What the minutes tell of the agenda itself: the requests that were refused, read out at the
//! opening without debate; and the points that the authority opposed.

use super::compose::listed;
use crate::agenda::{self, Judgment};
use crate::house::cited;
use crate::house::stationery::Stationery;
use crate::people::Desk;
use crate::sessions::Session;
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
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
