//! Reminding those who have not opened their convocation: one button, at most once an hour.

use super::reach::reach;
use super::{Channel, Purpose, send, store, store_delivery};
use crate::people::Desk;
use crate::sessions::{self, Sight, Stage};
use jiff::{SignedDuration, Timestamp};
use kit::{Error, Happened, Id, Refusal, Result};

const AT_MOST_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Sends another mail to each member who has not opened the convocation to session `id` and has
/// declared an address. Returns how many; refused if nobody is left, or too soon after the last.
pub async fn remind(desk: &Desk, id: Id) -> Result<u32> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(&mut tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    if session.stage != Stage::Convened {
        return Err(Refusal::because("reminder-out-of-time").into());
    }
    if sessions::awaits_second_call(&sessions::milestones(&mut tx, id).await?) {
        return Err(Refusal::because("reminder-out-of-time").into());
    }
    let convocation = store::current(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let not_since = tx.now().checked_sub(AT_MOST_EVERY).unwrap_or(Timestamp::MIN);
    store::note_reminder(&mut tx, &convocation, not_since).await?;
    let reach = reach(&mut tx, &desk.council, convocation.id).await?;
    let mut count = 0;
    for member in reach.unopened().filter(|member| !member.summons.email.is_empty()) {
        let way = (Channel::Mail, Purpose::Reminder);
        let delivery = store_delivery::plan(&mut tx, member.summons.id, way, None).await?;
        tx.leave_work(send::SEND.name, delivery).await?;
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::because("reminder-nobody").into());
    }
    let facts = serde_json::json!({ "number": count });
    let happened = Happened::new("journal-members-reminded", desk.council.id, convocation.id);
    tx.record(happened.within(id).by(desk.actor.person).with(facts)).await?;
    tx.commit().await?;
    Ok(count)
}
