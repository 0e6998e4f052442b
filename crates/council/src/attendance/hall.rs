//! The sitting that is being held, and who is in the room.

use super::{Roll, store};
use crate::house::refuse_under;
use crate::people::Desk;
use crate::sessions::{self, Session, Sitting, Stage};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Error, Refusal, Result};

/// The sitting in which `session` deliberates now, with its roll. Refused unless the session was
/// opened with its quorum and everybody was called.
pub async fn sitting_now(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<(Sitting, Roll)> {
    match session.stage {
        Stage::Open => {}
        Stage::Closed => return Err(Refusal::because("deliberation-after-closing").into()),
        Stage::Planned | Stage::Settled | Stage::Submitted | Stage::Convened => {
            let rule = desk.rule("quorum_1re_convocation");
            return Err(refuse_under("deliberation-before-opening", rule).into());
        }
    }
    let today = day(tx.now());
    let sittings = sessions::sittings(tx, session.id).await?;
    let sitting = current(&sittings, today).ok_or(Error::NotFound)?.clone();
    let on = sitting.day.unwrap_or(today);
    let mut roll = store::roll(tx, &desk.council, sitting.id, on).await?;
    roll.lines.retain(|line| line.in_office);
    if roll.uncalled() > 0 {
        let args = kit::Args::none().count("count", i64::try_from(roll.uncalled()).unwrap_or(0));
        return Err(Refusal::about("roll-not-finished", args).into());
    }
    Ok((sitting, roll))
}

/// The sitting that is being held: the last one whose day has come.
fn current(sittings: &[Sitting], today: Date) -> Option<&Sitting> {
    sittings.iter().rev().find(|sitting| sitting.day.is_some_and(|day| day <= today))
}
