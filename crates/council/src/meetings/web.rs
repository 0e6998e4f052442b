//! The meetings that somebody sees, and one of them.

use super::called::{self, arrondissements, part_of};
use super::conclude::{may_be_concluded, may_be_recorded};
use super::convene::{may_be_added, may_be_convened};
use super::policy::{Part, may_there, sees};
use super::store::Whose;
use super::{
    Action, Attendee, Body, Called, Item, Meeting, Stage, conferences_in, may, paper, store,
    store_called,
};
use crate::agenda::Point;
use crate::attendance::Presence;
use crate::calendar::holidays;
use crate::commissions::{self, Commission};
use crate::documents::{self, Document};
use crate::house::{Frame, House, Line, ShownVerdict, page};
use crate::people::{self, Desk, Role};
use crate::sessions::{self, Sight};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::db::Tx;
use kit::web::Path;
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::Verdict;
use law::conference;
use serde::Deserialize;

/// `/{lang}/{council}/desk/meetings`, and the pages of one.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/meetings/{meeting}";
    Router::new()
        .route("/{lang}/{council}/desk/meetings", get(list))
        .route(one, get(show))
        .route(&format!("{one}/minutes.pdf"), get(printed))
}

const PAGE: u32 = 25;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    before: String,
    commission: Option<Id>,
}

#[derive(Template)]
#[template(path = "meetings/templates/list.html")]
struct List {
    frame: Frame,
    meetings: Vec<(Meeting, Bilingual)>,
    /// The commissions that the reader may have meet.
    commissions: Vec<Commission>,
    commission: Option<Commission>,
    /// Whether the conference met often enough this year, where there is one.
    yearly: Option<ShownVerdict>,
    may_convene: bool,
    next: Option<String>,
}

async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Response> {
    let (day, id) = asked.before.split_once('_').unwrap_or(("9999", ""));
    let mut tx = desk.house.db.read().await?;
    let whose = Whose {
        all: may(desk.roles, Action::See),
        person: desk.actor.person,
        copied: desk.roles.has(Role::Authority),
        commission: asked.commission,
    };
    let found = store::list(&mut tx, desk.council.id, &whose, (day, id), PAGE).await?;
    let next = found.last().filter(|_| found.len() == PAGE as usize).map(Meeting::place_in_list);
    let mut meetings = Vec::new();
    for meeting in found {
        let part = part_of(&mut tx, desk.council.id, desk.actor.person, &meeting).await?;
        if sees(desk.roles, part, &meeting) {
            meetings
                .push((meeting.clone(), paper::title_of(&mut tx, &desk.house, &meeting).await?));
        }
    }
    let commission = match asked.commission {
        Some(id) => Some(commissions::of_council(&mut tx, desk.council.id, id).await?),
        None => None,
    };
    page(&List {
        commissions: may_have_meet(&mut tx, &desk).await?,
        yearly: yearly(&mut tx, &desk).await?.map(|it| shown(&desk, &it)),
        may_convene: may(desk.roles, Action::Convene),
        frame: {
            let crumb = (desk.frame.say("menu-council"), desk.at("council"));
            desk.frame.at("council", vec![crumb])
        },
        meetings,
        commission,
        next,
    })
}

fn shown(desk: &Desk, verdict: &Verdict) -> ShownVerdict {
    ShownVerdict::of(verdict, desk.frame.language)
}

/// The commissions that the reader may have meet: all, or those they preside.
pub(super) async fn may_have_meet(tx: &mut Tx, desk: &Desk) -> Result<Vec<Commission>> {
    let mut found = Vec::new();
    for commission in commissions::on(tx, desk.council.id, desk.frame.today()).await? {
        let part = called::part_in(tx, commission.id, desk.actor.person).await?;
        if may_there(desk.roles, part, Action::Convene) {
            found.push(commission);
        }
    }
    Ok(found)
}

/// What the law makes of the conferences of this year, in a commune that has arrondissements.
async fn yearly(tx: &mut Tx, desk: &Desk) -> Result<Option<Verdict>> {
    if arrondissements(tx, &desk.council).await?.is_empty() {
        return Ok(None);
    }
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let held = conferences_in(tx, desk.council.id, today.year()).await?;
    let held = u32::try_from(held).unwrap_or(u32::MAX);
    Ok(conference::yearly(held, today.year(), today, &profile))
}

#[derive(Deserialize)]
pub(super) struct OfMeeting {
    /// Its identifier.
    pub meeting: Id,
}

/// What the reader may do now.
struct Allowed {
    convene: bool,
    record: bool,
    follow: bool,
}

#[derive(Template)]
#[template(path = "meetings/templates/show.html")]
struct Show {
    frame: Frame,
    meeting: Meeting,
    title: Bilingual,
    items: Vec<Item>,
    called: Vec<Called>,
    attendees: Vec<Attendee>,
    /// Points that may be added.
    points: Vec<Point>,
    /// What else takes place that day.
    warnings: Vec<String>,
    ground: Option<ShownVerdict>,
    session: Option<(Id, Bilingual)>,
    minutes: Option<Document>,
    copy: Option<ShownVerdict>,
    allowed: Allowed,
    /// Why it may not be convened, or its minutes may not be written, now.
    obstacle: Option<String>,
    id: Id,
    history: Vec<Line>,
    here: String,
}

/// The meeting, if the reader sees it, and what they are there.
pub(super) async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(Meeting, Part)> {
    let meeting = store::find(tx, desk.council.id, id).await?;
    let part = part_of(tx, desk.council.id, desk.actor.person, &meeting).await?;
    if sees(desk.roles, part, &meeting) { Ok((meeting, part)) } else { Err(Error::NotFound) }
}

async fn show(desk: Desk, Path(of): Path<OfMeeting>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let (meeting, part) = seen(&mut tx, &desk, of.meeting).await?;
    let items = store::items(&mut tx, meeting.id).await?;
    let attendees = store_called::attendees(&mut tx, meeting.id).await?;
    let called = match meeting.stage {
        Stage::Prepared => called::called(&mut tx, &desk.house, &desk.council, &meeting).await?,
        _ => Vec::new(),
    };
    let may_now = |action| may_there(desk.roles, part, action);
    let allowed = Allowed {
        convene: may_now(Action::Convene),
        record: may_now(Action::Record) && may_be_recorded(&meeting, today).is_ok(),
        follow: meeting.stage == Stage::Concluded
            && meeting.body == Body::Conference
            && may_now(Action::Follow),
    };
    let refusal = match meeting.stage {
        Stage::Prepared => may_be_convened(&desk, &meeting, (items.len(), called.len()), today),
        Stage::Convened => may_be_concluded(&meeting, &items, &attendees, today),
        Stage::Concluded | Stage::CalledOff => Ok(()),
    };
    let points = may_be_added(&mut tx, &meeting, &items, today).await?;
    let told = if may_now(Action::Record) { 20 } else { 0 };
    let history = people::history(&mut tx, desk.reader(), meeting.id, told).await?;
    page(&Show {
        title: paper::title_of(&mut tx, &desk.house, &meeting).await?,
        warnings: warnings(&mut tx, &desk, &meeting, &called).await?,
        ground: meeting.ground.as_deref().map(|it| shown(&desk, it)),
        session: session(&mut tx, &desk, &meeting).await?,
        minutes: minutes_of(&mut tx, &meeting).await?,
        copy: copy(&mut tx, &desk, &meeting).await?,
        obstacle: refusal.err().map(|it| words(&desk, &it)),
        here: desk.at(&format!("meetings/{}", meeting.id)),
        id: Id::new(desk.frame.now),
        frame: place(&desk),
        meeting,
        items,
        called,
        attendees,
        points,
        allowed,
        history,
    })
}

/// Why not, with what the law says.
fn words(desk: &Desk, refusal: &Refusal) -> String {
    let (reason, law) = desk.frame.refusal(refusal);
    law.map_or_else(|| reason.clone(), |law| format!("{reason} {law}"))
}

pub(super) fn place(desk: &Desk) -> Frame {
    let council = (desk.frame.say("menu-council"), desk.at("council"));
    let meetings = (desk.frame.say("meetings"), desk.at("meetings"));
    desk.frame.clone().at("council", vec![council, meetings])
}

async fn session(tx: &mut Tx, desk: &Desk, meeting: &Meeting) -> Result<Option<(Id, Bilingual)>> {
    let Some(id) = meeting.session_id else { return Ok(None) };
    let session = sessions::find(tx, desk.council.id, id, Sight::FromPlanned).await?;
    Ok(Some((id, sessions::title(&desk.house, &session))))
}

async fn minutes_of(tx: &mut Tx, meeting: &Meeting) -> Result<Option<Document>> {
    Ok(match meeting.minutes_id {
        Some(id) => Some(documents::find(tx, id).await?),
        None => None,
    })
}

/// What the law says of the copy that the authority is owed of the minutes of a conference.
async fn copy(tx: &mut Tx, desk: &Desk, meeting: &Meeting) -> Result<Option<ShownVerdict>> {
    if meeting.body != Body::Conference || meeting.stage != Stage::Concluded {
        return Ok(None);
    }
    let profile = desk.council.law(meeting.held_on).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let (met, sent, today) = (meeting.held_on, meeting.copied_on, desk.frame.today());
    let verdict = conference::minutes(met, sent, today, &profile, &holidays);
    Ok(verdict.map(|it| shown(desk, &it)))
}

/// The sittings of the council that day, and the meetings of others to which the same people belong.
async fn warnings(
    tx: &mut Tx,
    desk: &Desk,
    meeting: &Meeting,
    called: &[Called],
) -> Result<Vec<String>> {
    let mut warnings = Vec::new();
    if meeting.stage != Stage::Prepared {
        return Ok(warnings);
    }
    let council = desk.council.id;
    let since = meeting.held_on.saturating_sub(jiff::ToSpan::days(60));
    for session in sessions::under_way(tx, council, Sight::FromPlanned, since).await? {
        let sittings = sessions::sittings(tx, session.id).await?;
        if sittings.iter().any(|it| it.day == Some(meeting.held_on)) {
            let title = sessions::title(&desk.house, &session);
            warnings.push(desk.frame.about("meeting-day-of-sitting", desk.frame.plain(&title)));
        }
    }
    for other in store::on(tx, council, meeting.held_on, meeting.id).await? {
        let others = called::called(tx, &desk.house, &desk.council, &other).await?;
        let is_there = |it: &&Called| others.iter().any(|other| other.person_id == it.person_id);
        if called.iter().any(|it| is_there(&it)) {
            let title = paper::title_of(tx, &desk.house, &other).await?;
            warnings.push(desk.frame.about("meeting-same-people", desk.frame.plain(&title)));
        }
    }
    Ok(warnings)
}

/// The minutes, for those who see the meeting.
async fn printed(desk: Desk, Path(of): Path<OfMeeting>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let (meeting, _) = seen(&mut tx, &desk, of.meeting).await?;
    let minutes = minutes_of(&mut tx, &meeting).await?.ok_or(Error::NotFound)?;
    documents::send_pdf(&desk.house, &minutes.sha256, &minutes.file_name).await
}
