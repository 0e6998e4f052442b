//! What the minutes tell of the meetings that lacked their quorum (art. 42).

use crate::attendance;
use crate::house::stationery::Stationery;
use crate::house::tongue;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, first};
use kit::Result;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use paper::Text;

/// The meetings that lacked their quorum: the day of each, what the law found, and the second call
/// with what the law says of its days.
pub(super) async fn without_quorum(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    reached: &[sessions::Reached],
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let mut told = Vec::new();
    for meeting in attendance::missed_meetings(tx, &desk.council, session).await? {
        told.push(write.say("paper-minutes-missed", |language| {
            Args::none()
                .text("day", language::weekday_and_date(language, meeting.day()))
                .text("verdict", meeting.count.verdict.sentence(tongue(language)))
        }));
        let again = first(reached, Milestone::ConvenedAgain).filter(|_| meeting.count.call == 1);
        let Some(again) = again else { continue };
        let days = again.proof.get("days").cloned();
        let days: Option<law::Verdict> = days.and_then(|it| serde_json::from_value(it).ok());
        told.push(write.say("paper-minutes-called-again", |language| {
            let days = days.as_ref().map(|it| it.sentence(tongue(language))).unwrap_or_default();
            Args::none().text("on", language::date(language, day(again.at))).text("days", days)
        }));
    }
    Ok(told)
}
