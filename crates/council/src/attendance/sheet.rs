//! The roll of a sitting as a paper: the sheet that members sign on entering, and the register of
//! who came.

use super::{MissedMeeting, Roll, store};
use crate::councils::letterhead;
use crate::house::stationery::{Stationery, cite, imprint, name};
use crate::people::{Desk, OfficeKind, office_on, person};
use crate::sessions::{Session, Sitting, title};
use kit::Result;
use kit::db::Tx;
use kit::language::Args;
use paper::{AttendanceSheet, Text};

/// The sheet of `sitting` for the members in office on its day, to be signed by hand.
pub(super) async fn to_be_signed(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    sitting: &Sitting,
) -> Result<AttendanceSheet> {
    let roll = roll(tx, desk, sitting).await?;
    compose(tx, desk, (session, sitting), &roll, Vec::new()).await
}

/// The register of `sitting`: each member beside how they were marked when their name was called.
pub async fn register(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    sitting: &Sitting,
) -> Result<AttendanceSheet> {
    let roll = roll(tx, desk, sitting).await?;
    let marks = marks(desk, &roll);
    compose(tx, desk, (session, sitting), &roll, marks).await
}

/// The register of a meeting that lacked its quorum, as its roll was called; `first` is the first
/// sitting of the session.
pub async fn missed_register(
    tx: &mut Tx,
    desk: &Desk,
    (session, first): (&Session, &Sitting),
    meeting: &MissedMeeting,
) -> Result<AttendanceSheet> {
    let (sitting, marks) = (meeting.sitting(first), marks(desk, &meeting.roll));
    compose(tx, desk, (session, &sitting), &meeting.roll, marks).await
}

/// How each was marked.
fn marks(desk: &Desk, roll: &Roll) -> Vec<Text> {
    let write = Stationery::of(&desk.house);
    let marks = roll.lines.iter().map(|line| match line.presence {
        Some(presence) => write.word(&format!("presence-{presence}")),
        None => write.word("roll-to-call"),
    });
    marks.collect()
}

async fn roll(tx: &mut Tx, desk: &Desk, sitting: &Sitting) -> Result<Roll> {
    let on = sitting.day.unwrap_or(desk.frame.today());
    Ok(store::roll(tx, &desk.council, sitting.id, on).await?)
}

async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    (session, sitting): (&Session, &Sitting),
    roll: &Roll,
    marks: Vec<Text>,
) -> Result<AttendanceSheet> {
    let write = Stationery::of(&desk.house);
    let on = sitting.day.unwrap_or(desk.frame.today());
    let session_title = title(&desk.house, session);
    let subject = write.say("paper-attendance-of", |language| {
        Args::none().text("session", session_title.half(language))
    });
    let profile = desk.council.law(on);
    let president = office_on(tx, desk.council.id, OfficeKind::President, on).await?;
    let secretary = office_on(tx, desk.council.id, OfficeKind::Secretary, on).await?;
    Ok(AttendanceSheet {
        imprint: imprint(subject, format!("attendance/{}/{on}", sitting.id), tx.now()),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        session: name(&session_title),
        sitting: write.sitting(sitting.number, (sitting.day, sitting.hour), &session.place),
        members: roll.lines.iter().map(|line| person(write, &line.member)).collect(),
        marks,
        law: profile.iter().map(|it| cite(&it.law.quorum.counting.source)).collect(),
        signatures: vec![
            write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
            write.by_hand("office-secretary", secretary.as_ref().map(|it| &it.name)),
        ],
    })
}
