//! The third meeting: the law sets its day, place and hour, so that no convocation is due. Members
//! are told of it by the ways that reach them at once.

use super::{Channel, Purpose, send, store, store_delivery};
use crate::councils::{self, letterhead};
use crate::house::stationery::{self, Stationery, imprint};
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{self, Milestone, Session, title};
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Error, Happened, Id, Language, Result};
use law::readings::ElectronicNotice;

/// The notice to be carried to members whom no mail reaches: the day that the law sets, and the
/// verdict of the meeting that lacked its quorum.
pub(super) async fn notice(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<paper::Note> {
    let reached = sessions::milestones(tx, session.id).await?;
    let missed = reached.iter().rfind(|it| it.milestone == Milestone::QuorumMissed);
    let missed = missed.ok_or(Error::NotFound)?;
    let told = missed.proof.get("verdict").cloned().ok_or(Error::NotFound)?;
    let verdict: law::Verdict = serde_json::from_value(told).map_err(|_| Error::NotFound)?;
    let on = session.opens_on.ok_or(Error::NotFound)?;
    let hour = sessions::sittings(tx, session.id).await?.first().and_then(|it| it.hour);
    let office =
        people::office_on(tx, desk.council.id, OfficeKind::President, day(missed.at)).await?;
    let write = Stationery::of(&desk.house);
    let session_title = title(&desk.house, session);
    let subject = write.say("paper-third-meeting", |language| {
        Args::none().text("session", session_title.half(language))
    });
    let sets = write.say("paper-third-meeting-text", |language| {
        Args::none()
            .text("session", session_title.half(language))
            .text("day", language::weekday_and_date(language, on))
            .text("hour", hour.map(language::time).unwrap_or_default())
            .text("place", session.place.shown(language).to_string())
    });
    Ok(paper::Note {
        imprint: imprint(subject.clone(), format!("third-meeting/{}", session.id), missed.at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-third-meeting-name"),
        reference: language::date(Language::French, day(missed.at)),
        place_and_date: write.place_and_date(&desk.council.name, missed.at),
        subject,
        paragraphs: vec![stationery::verdict(&verdict), sets],
        signature: write.by_hand("office-president", office.as_ref().map(|it| &it.name)),
    })
}

/// Tells everybody who was convened to `session` a second time of its third meeting. Returns how
/// many are told.
pub async fn announce_third(tx: &mut Tx, session: &Session, by: Id) -> Result<u32> {
    let convocation = store::current(tx, session.id).await?.ok_or(Error::NotFound)?;
    let council = councils::find(tx, session.council_id).await?;
    let reading = council.settings.readings.electronic_notice;
    let mut count: u32 = 0;
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
        if summons.email.is_empty() || reading == ElectronicNotice::PaperOnly {
            let way = (Channel::Paper, Purpose::ThirdMeeting);
            store_delivery::plan(tx, summons.id, way, None).await?;
        }
        count += 1;
    }
    let happened = Happened::new("journal-third-meeting-told", session.council_id, convocation.id);
    let facts = serde_json::json!({ "number": count });
    tx.record(happened.within(session.id).by(by).with(facts)).await?;
    Ok(count)
}
