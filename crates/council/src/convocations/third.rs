//! The third meeting: the law sets its day, place and hour, so that no convocation is due. Members
//! are told of it by the ways that reach them at once.

use super::{Channel, Purpose, send, store, store_delivery};
use crate::people;
use crate::sessions::Session;
use kit::db::Tx;
use kit::{Error, Happened, Id, Result};

/// Tells everybody who was convened to `session` a second time of its third meeting. Returns how
/// many are told.
pub async fn announce_third(tx: &mut Tx, session: &Session, by: Id) -> Result<u32> {
    let convocation = store::current(tx, session.id).await?.ok_or(Error::NotFound)?;
    let mut count = 0;
    for summons in store::summonses(tx, convocation.id).await? {
        let has_account = people::find(tx, summons.person_id).await?.account_id.is_some();
        if has_account {
            let way = (Channel::Application, Purpose::ThirdMeeting);
            store_delivery::plan(tx, summons.id, way, Some("majlis")).await?;
        }
        if !summons.email.is_empty() {
            let way = (Channel::Mail, Purpose::ThirdMeeting);
            let delivery = store_delivery::plan(tx, summons.id, way, None).await?;
            tx.leave_work(send::SEND.name, delivery).await?;
        }
        count += u32::from(has_account || !summons.email.is_empty());
    }
    let happened = Happened::new("journal-third-meeting-told", session.council_id, convocation.id);
    let facts = serde_json::json!({ "number": count });
    tx.record(happened.within(session.id).by(by).with(facts)).await?;
    Ok(count)
}
