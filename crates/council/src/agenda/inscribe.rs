//! Putting a point on the agenda of a coming session for a reason: a request, a petition, the
//! authority, a deliberation to examine anew. Later rooms use it; the point keeps what it comes from.

use super::objection::is_open_to_authority;
use super::{NewPoint, Origin, Point, store};
use crate::house::refuse;
use crate::people::{Desk, Role};
use crate::sessions::{self, Session, Sight};
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Refusal};
use law::{Profile, Subject, Verdict, agenda};

/// What is put on an agenda, and where it comes from.
#[derive(Debug, Clone)]
pub struct Inscription {
    /// What the point is called.
    pub title: Bilingual,
    /// Why it is there: the explanatory note.
    pub note: Bilingual,
    /// The draft of the deliberation, if there is one.
    pub draft: Bilingual,
    /// What it is about.
    pub subject: Subject,
    /// Who put it there, or why it is there.
    pub origin: Origin,
    /// The request, the petition or the deliberation it comes from.
    pub from: Id,
    /// The commission that studies it, if it is known.
    pub commission_id: Option<Id>,
}

/// Puts `what` at the end of the agenda of `session`, and tells the journal. The same thing twice
/// stands there once. Refused once the members were convened, except to the authority in its days.
pub async fn inscribe(
    tx: &mut Tx,
    session: &Session,
    what: &Inscription,
    by: Option<Id>,
) -> Result<Id, Error> {
    tx.lock(&session.id.to_string()).await?;
    let sight = Sight::FromPlanned;
    let session = sessions::find(tx, session.council_id, session.id, sight).await?;
    if let Some(point) = store::of_origin(tx, session.id, what.from).await? {
        return Ok(point.id);
    }
    let is_open = match what.origin {
        Origin::Governor => is_open_to_authority(&session),
        _ => session.agenda_is_open(),
    };
    if !is_open {
        return Err(Refusal::because("agenda-is-closed").into());
    }
    let new = NewPoint {
        title: what.title.clone(),
        note: what.note.clone(),
        draft: what.draft.clone(),
        subject: what.subject,
        origin: what.origin,
        commission_id: what.commission_id,
        service_id: None,
        sitting_id: None,
    };
    store::add_from(tx, &session, (Id::new(tx.now()), Some(what.from)), &new, by).await
}

/// The sessions of `council` from `since` on whose agenda may still be changed, the earliest first.
pub async fn coming(tx: &mut Tx, council: Id, since: Date) -> kit::db::Result<Vec<Session>> {
    let mut coming = sessions::under_way(tx, council, Sight::FromPlanned, since).await?;
    coming.retain(Session::agenda_is_open);
    Ok(coming)
}

/// The verdict by which `point` stands of right, if it does.
pub fn of_right(point: &Point, profile: &Profile) -> Option<Verdict> {
    agenda::of_right(point.origin.right()?, profile)
}

/// Whether `point` may be taken off the agenda: refused where it stands of right. The same function
/// hides the button and refuses the request.
pub(super) fn may_be_removed(point: &Point, profile: &Profile) -> Result<(), Refusal> {
    match of_right(point, profile) {
        Some(verdict) => Err(refuse("point-of-right", &verdict)),
        None => Ok(()),
    }
}

/// The page of the request or the petition that `point` comes from, for those who prepare the
/// agenda.
pub(super) fn source(desk: &Desk, point: &Point) -> Option<String> {
    let from = point.origin_subject?;
    if !desk.roles.any(&[Role::Office, Role::President, Role::Secretary]) {
        return None;
    }
    match point.origin {
        Origin::Member | Origin::Group | Origin::Half => Some(desk.at(&format!("requests/{from}"))),
        Origin::Petition => Some(desk.at(&format!("petitions/{from}"))),
        Origin::Bureau
        | Origin::Governor
        | Origin::Reexamination
        | Origin::BudgetAgain
        | Origin::SessionOfThird
        | Origin::SessionOfMajority
        | Origin::SessionOfAuthority => None,
    }
}
