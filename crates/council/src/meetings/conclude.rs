//! Holding a meeting: its roll, what became of each item, and the minutes with which it ends. The
//! minutes of a commission are its report on the points it took up.

use super::{Attendee, Body, Item, Meeting, Step, paper, store, store_called};
use crate::agenda::{self, may_be_reported, record_report};
use crate::documents::{self, Confidentiality};
use crate::house::print;
use crate::people::Desk;
use crate::sessions::{self, Sight};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::Upload;
use kit::{Args, Id, Refusal, Result};

/// Whether anything may be written down of `meeting` today: once it is the day, until it is over.
pub(super) fn may_be_recorded(meeting: &Meeting, today: Date) -> Result<(), Refusal> {
    meeting.step(Step::Conclude)?;
    if today < meeting.held_on { Err(Refusal::because("meeting-not-yet")) } else { Ok(()) }
}

/// Whether the minutes may be written. The same function greys the button and refuses the request.
pub(super) fn may_be_concluded(
    meeting: &Meeting,
    items: &[Item],
    attendees: &[Attendee],
    today: Date,
) -> Result<(), Refusal> {
    may_be_recorded(meeting, today)?;
    if attendees.iter().any(|it| it.presence.is_none()) {
        Err(Refusal::because("meeting-roll-incomplete"))
    } else if items.iter().any(|it| it.studied.is_none()) {
        Err(Refusal::because("meeting-items-open"))
    } else {
        Ok(())
    }
}

/// Ends the meeting: prints its minutes, keeps them, and has them stand as the commission's report
/// with each point it took up.
pub(super) async fn conclude(tx: &mut Tx, desk: &Desk, meeting: &Meeting) -> Result<()> {
    let today = day(tx.now());
    let items = store::items(tx, meeting.id).await?;
    let attendees = store_called::attendees(tx, meeting.id).await?;
    may_be_concluded(meeting, &items, &attendees, today)?;
    let by = desk.actor.person;
    let minutes = paper::minutes(tx, desk, meeting, (&items, &attendees)).await?;
    let pdf = print(&desk.house, minutes).await?;
    let name = format!("pv-{}-{}.pdf", meeting.body, meeting.held_on);
    let file = Upload { name, bytes: pdf.bytes };
    let title = paper::title_of(tx, &desk.house, meeting).await?;
    let title = desk.house.words("meeting-minutes-of", |language| {
        Args::none().text("what", title.shown(language).to_string())
    });
    let kept = documents::receive(&desk.house, tx, desk.council.id, (title, &file), by).await?;
    if meeting.body == Body::Commission {
        documents::release(tx, &kept, Confidentiality::Members).await?;
        report(tx, desk, &items, kept.id).await?;
    }
    store::set_minutes(tx, meeting.id, kept.id).await?;
    store::set_stage(tx, meeting.id, meeting.step(Step::Conclude)?).await?;
    let facts = serde_json::json!({ "sha256": kept.sha256, "number": items.len() });
    Ok(store::record(tx, "journal-meeting-concluded", meeting, (by, facts)).await?)
}

/// What the commission said of each point, or that it did not study it, with the minutes as its
/// report. A session that is over takes none any more.
async fn report(tx: &mut Tx, desk: &Desk, items: &[Item], minutes: Id) -> Result<()> {
    let by = desk.actor.person;
    for item in items {
        let Some(point) = item.point_id else { continue };
        let Ok(point) = agenda::find(tx, desk.council.id, point).await else { continue };
        tx.lock(&point.session_id.to_string()).await?;
        let council = desk.council.id;
        let session = sessions::find(tx, council, point.session_id, Sight::FromPlanned).await?;
        if may_be_reported(&session).is_ok() {
            let studied = item.studied.unwrap_or(false);
            let what = (&item.decision, Some(minutes));
            record_report(tx, &session, (point.id, studied), what, by).await?;
        }
    }
    Ok(())
}
