//! Preparing a meeting, convening it, calling it off.

use super::called::{arrondissements, called};
use super::{AskedBy, Body, Called, Item, Meeting, Stage, Step, notice, store, store_called};
use crate::agenda::{self, Point, may_be_reported};
use crate::commissions;
use crate::house::{check_year, refuse, refuse_under};
use crate::people::Desk;
use crate::sessions::{self, Session, Sight};
use jiff::civil::{Date, Time};
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Args, Bilingual, Error, Id, Refusal, Result};
use law::Verdict;
use law::composition;

/// A meeting as it is asked for.
pub(super) struct NewMeeting {
    pub id: Id,
    pub body: Body,
    pub commission: Option<Id>,
    pub session: Option<Id>,
    pub asked_by: AskedBy,
    /// The members who asked, where a third does.
    pub askers: Vec<Id>,
    pub held_on: Date,
    pub hour: Time,
    pub place: Bilingual,
}

/// Prepares a meeting, with the points of its session that were referred to the commission, or with
/// the agenda that the bureau settles. The same identifier twice prepares it once.
pub(super) async fn prepare(tx: &mut Tx, desk: &Desk, asked: &NewMeeting) -> Result<()> {
    tx.lock(&asked.id.to_string()).await?;
    if store::find(tx, desk.council.id, asked.id).await.is_ok() {
        return Ok(());
    }
    check_year(asked.held_on, day(tx.now()))?;
    if asked.held_on < day(tx.now()) {
        return Err(Refusal::because("meeting-in-the-past").into());
    }
    let ground = ground(tx, desk, asked).await?;
    let meeting = Meeting {
        id: asked.id,
        council_id: desk.council.id,
        body: asked.body,
        commission_id: asked.commission,
        session_id: asked.session,
        asked_by: asked.asked_by,
        ground: ground.map(Json),
        held_on: asked.held_on,
        hour: asked.hour,
        place: asked.place.clone(),
        consulted_on: None,
        stage: Stage::Prepared,
        reason: Bilingual::default(),
        minutes_id: None,
        copied_on: None,
        posted_on: None,
    };
    store::save_new(tx, &meeting, &asked.askers).await?;
    first_items(tx, desk, &meeting).await?;
    let facts = serde_json::json!({
        "body": meeting.body, "on": meeting.held_on, "askers": asked.askers,
    });
    Ok(store::record(tx, "journal-meeting-prepared", &meeting, (desk.actor.person, facts)).await?)
}

/// Whether the body exists and may be had meet by whoever asks; what the law says of a third.
async fn ground(tx: &mut Tx, desk: &Desk, asked: &NewMeeting) -> Result<Option<Verdict>> {
    match (asked.body, asked.commission) {
        (Body::Commission, Some(commission)) => {
            let commission = commissions::of_council(tx, desk.council.id, commission).await?;
            if !commission.is_there(asked.held_on) {
                return Err(Refusal::because("commission-has-ended").into());
            }
            if asked.asked_by != AskedBy::AThird {
                return Ok(None);
            }
            let seats = commissions::seats_of(tx, commission.id).await?;
            let counted = seats.iter().filter(|it| asked.askers.contains(&it.person_id)).count();
            let profile = desk.council.law(asked.held_on).ok_or(Error::NotFound)?;
            let verdict = composition::request(number(counted), number(seats.len()), &profile);
            if verdict.allows() {
                Ok(Some(verdict))
            } else {
                Err(refuse("meeting-asked-by-few", &verdict).into())
            }
        }
        (Body::Conference, None) if arrondissements(tx, &desk.council).await?.is_empty() => {
            Err(Error::NotFound)
        }
        (Body::Bureau | Body::Conference, None) if asked.asked_by == AskedBy::ItsPresident => {
            Ok(None)
        }
        _ => Err(Refusal::because("form-unreadable").into()),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

async fn first_items(tx: &mut Tx, desk: &Desk, meeting: &Meeting) -> Result<()> {
    let Some(session) = meeting.session_id else { return Ok(()) };
    let session = sessions::find(tx, desk.council.id, session, Sight::FromPlanned).await?;
    if meeting.body == Body::Commission {
        for point in referred(tx, meeting, &session).await? {
            let item = (Id::new(tx.now()), Some(point.id));
            store::add_item(tx, meeting.id, item, &point.title).await?;
        }
        return Ok(());
    }
    let title = sessions::title(&desk.house, &session);
    let title = desk.house.words("meeting-settles-agenda", |language| {
        Args::none().text("what", title.half(language))
    });
    let id = Id::new(tx.now());
    store::add_item(tx, meeting.id, (id, None), &title).await
}

/// The points of `session` that were referred to the commission that meets.
pub(super) async fn referred(
    tx: &mut Tx,
    meeting: &Meeting,
    session: &Session,
) -> Result<Vec<Point>> {
    let mut points = agenda::list(tx, session.id).await?;
    points.retain(|it| it.is_voted() && it.commission_id == meeting.commission_id);
    Ok(points)
}

/// The points of coming sessions that were referred to the commission and are not yet on its
/// agenda.
pub(super) async fn may_be_added(
    tx: &mut Tx,
    meeting: &Meeting,
    items: &[Item],
    today: Date,
) -> Result<Vec<Point>> {
    if meeting.body != Body::Commission || meeting.stage != Stage::Prepared {
        return Ok(Vec::new());
    }
    let council = meeting.council_id;
    let since = today.min(meeting.held_on).saturating_sub(jiff::ToSpan::days(60));
    let mut found = Vec::new();
    for session in sessions::under_way(tx, council, Sight::FromPlanned, since).await? {
        if may_be_reported(&session).is_ok() {
            found.extend(referred(tx, meeting, &session).await?);
        }
    }
    found.retain(|point| !items.iter().any(|it| it.point_id == Some(point.id)));
    Ok(found)
}

/// Whether `meeting` may be convened. The same function greys the button and refuses the request.
pub(super) fn may_be_convened(
    desk: &Desk,
    meeting: &Meeting,
    (items, called): (usize, usize),
    today: Date,
) -> Result<(), Refusal> {
    meeting.step(Step::Convene)?;
    if items == 0 {
        Err(Refusal::because("meeting-without-items"))
    } else if called == 0 {
        Err(Refusal::because("meeting-without-members"))
    } else if meeting.held_on < today {
        Err(Refusal::because("meeting-in-the-past"))
    } else if meeting.body == Body::Conference && meeting.consulted_on.is_none() {
        let rule = desk.rule("conference_presidents_arrondissements");
        Err(refuse_under("conference-not-consulted", rule))
    } else {
        Ok(())
    }
}

/// Convenes: keeps who belongs to the body, and leaves a notice to be sent to each.
pub(super) async fn convene(tx: &mut Tx, desk: &Desk, meeting: &Meeting) -> Result<()> {
    let items = store::items(tx, meeting.id).await?;
    let called: Vec<Called> = called(tx, &desk.house, &desk.council, meeting).await?;
    let today = day(tx.now());
    may_be_convened(desk, meeting, (items.len(), called.len()), today)?;
    for (position, it) in (1_u32..).zip(&called) {
        let id = store_called::call(tx, meeting.id, position, it).await?;
        if desk.house.mailer.is_some() && !it.email.is_empty() {
            tx.leave_work(notice::SEND.name, id).await?;
        }
    }
    store::set_stage(tx, meeting.id, Stage::Convened).await?;
    let facts = serde_json::json!({ "number": called.len(), "on": meeting.held_on });
    Ok(store::record(tx, "journal-meeting-convened", meeting, (desk.actor.person, facts)).await?)
}

/// Calls the meeting off, with the reason; whoever was told of it is told.
pub(super) async fn call_off(
    tx: &mut Tx,
    desk: &Desk,
    meeting: &Meeting,
    reason: &Bilingual,
) -> Result<()> {
    let stage = meeting.step(Step::CallOff)?;
    if reason.is_empty() {
        return Err(Refusal::because("meeting-off-without-reason").into());
    }
    for it in store_called::attendees(tx, meeting.id).await? {
        if desk.house.mailer.is_some() && !it.email.is_empty() {
            tx.leave_work(notice::SEND_OFF.name, it.id).await?;
        }
    }
    store::set_stage(tx, meeting.id, stage).await?;
    store::set_reason(tx, meeting.id, reason).await?;
    let facts = serde_json::json!({ "reason": reason });
    Ok(store::record(tx, "journal-meeting-called-off", meeting, (desk.actor.person, facts)).await?)
}
