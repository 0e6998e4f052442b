//! What the authority does to an agenda in the days it has from its receipt: it adds points of
//! right, and opposes others, which the judge then keeps or strikes off (113-14, art. 39 and 41).

use super::notice::{self, News};
use super::objection_store as store;
use super::{Inscription, Origin, Point, authority_time, point, version, version_store, web};
use crate::councils::Council;
use crate::house::refuse;
use crate::people::Desk;
use crate::sessions::{self, Milestone, Session, Stage};
use jiff::Timestamp;
use kit::clock::{MOROCCO, day, in_morocco};
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::clock::{Standing, Step};
use law::{Verdict, agenda as law_of_agenda};

kit::named! {
    /// What the judge said of an opposition.
    pub enum Judgment {
        /// It stands: the point leaves the agenda.
        Upheld = "upheld",
        /// It is dismissed: the council may deliberate.
        Dismissed = "dismissed",
    }
}

/// The authority's opposition to a point, and what became of it.
#[derive(Debug, Clone)]
pub struct Objection {
    /// The point.
    pub point_id: Id,
    /// What it is called.
    pub title: Bilingual,
    /// Why the authority opposes it.
    pub reason: Bilingual,
    /// When.
    pub opposed_at: Timestamp,
    /// When it was referred to the judge.
    pub referred_at: Option<Timestamp>,
    /// What the judge said.
    pub judgment: Option<Judgment>,
    /// In which words.
    pub ruling: Bilingual,
    /// When that was written down.
    pub judged_at: Option<Timestamp>,
}

kit::row!(Objection {
    point_id,
    title,
    reason,
    opposed_at,
    referred_at,
    judgment,
    ruling,
    judged_at
});

impl Objection {
    /// What the law sees in it.
    pub fn standing(&self) -> law_of_agenda::Objection {
        match self.judgment {
            None => law_of_agenda::Objection::Pending,
            Some(Judgment::Upheld) => law_of_agenda::Objection::Upheld,
            Some(Judgment::Dismissed) => law_of_agenda::Objection::None,
        }
    }
}

/// Whether the council may deliberate on `point`: not while the authority opposes it and the judge
/// has not said, nor once he struck it off. The votes ask here.
pub async fn may_be_deliberated(tx: &mut Tx, council: &Council, point: Id) -> Result<Verdict> {
    let profile = council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let objection = store::find(tx, point).await?;
    let standing = objection.map_or(law_of_agenda::Objection::None, |it| it.standing());
    Ok(law_of_agenda::deliberation(standing, &profile))
}

/// Whether the authority may still change the agenda of `session`: until it opens, for its days may
/// run on when the members are convened.
pub(super) fn is_open_to_authority(session: &Session) -> bool {
    session.agenda_is_open() || (session.stage == Stage::Convened && !session.recorded)
}

/// Refused before the authority has received the agenda, and once its days are over.
async fn in_time(tx: &mut Tx, desk: &Desk, session: &Session, step: Step) -> Result<()> {
    if !is_open_to_authority(session) {
        return Err(Refusal::because("agenda-is-closed").into());
    }
    let today = day(tx.now());
    let deadline = authority_time(tx, &desk.council, session, step).await?;
    let deadline = deadline.ok_or_else(|| Refusal::because("authority-own-agenda"))?;
    match deadline.standing(None, today, 0) {
        Standing::NotYet => {
            Err(refuse("authority-receipt-first", &deadline.verdict(None, today, 0)).into())
        }
        Standing::Missed { .. } => {
            Err(refuse("authority-too-late", &deadline.verdict(None, today, 0)).into())
        }
        Standing::Met { .. }
        | Standing::MetEarly { .. }
        | Standing::MetLate { .. }
        | Standing::Due { .. }
        | Standing::DueSoon { .. } => Ok(()),
    }
}

/// The authority puts a point on the agenda, of right: the agenda gets a new version.
pub(super) async fn add_of_right(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    what: (Id, Bilingual, Bilingual, Bilingual),
) -> Result<Id> {
    in_time(tx, desk, session, Step::AuthorityPoints).await?;
    let (from, title, note, draft) = what;
    let subject = law::Subject::Other;
    let origin = Origin::Governor;
    let what = Inscription { title, note, draft, subject, origin, from, commission_id: None };
    let point = super::inscribe(tx, session, &what, Some(desk.actor.person)).await?;
    settle_again(tx, desk, session).await?;
    let added = super::store::find(tx, session.council_id, point).await?;
    notice::leave(tx, desk, (session, &added), News::Added).await?;
    Ok(point)
}

/// The next version of an agenda that the authority or the judge changed.
async fn settle_again(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<()> {
    let last = version_store::latest(tx, session.id).await?;
    let contents = web::contents(tx, session.id).await?;
    if last.as_ref().is_none_or(|last| *last.contents == contents) {
        return Ok(());
    }
    let profile = desk.council.law(day(tx.now())).ok_or(Error::NotFound)?;
    let next = version::settle(session, last.as_ref(), contents, (&profile, tx.now()))?;
    version_store::save(tx, &next, desk.actor.person).await?;
    let proof = serde_json::json!({ "letter": next.letter, "sha256": next.sha256 });
    let by = Some(desk.actor.person);
    Ok(sessions::note(tx, session, Milestone::AgendaSettled, by, proof).await?)
}

/// The authority opposes `point`, with its reasons, in the days it has.
pub(super) async fn oppose(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    reason: &Bilingual,
) -> Result<()> {
    in_time(tx, desk, session, Step::AgendaOpposition).await?;
    if store::find(tx, point.id).await?.is_some() {
        return Err(Refusal::because("point-already-opposed").into());
    }
    reasoned(reason)?;
    store::save(tx, point, reason, desk.actor.person).await?;
    notice::leave(tx, desk, (session, point), News::Opposed).await
}

/// The opposition goes to the judge.
pub(super) async fn refer(tx: &mut Tx, desk: &Desk, point: &Point) -> Result<()> {
    let objection = pending(tx, point).await?;
    if objection.referred_at.is_some() {
        return Err(Refusal::because("opposition-already-referred").into());
    }
    Ok(store::refer(tx, point, desk.actor.person).await?)
}

/// What the judge said is written down; a point struck off leaves the agenda.
pub(super) async fn judge(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    (judgment, ruling): (Judgment, &Bilingual),
) -> Result<()> {
    let objection = pending(tx, point).await?;
    if objection.referred_at.is_none() {
        return Err(Refusal::because("opposition-not-referred").into());
    }
    reasoned(ruling)?;
    store::judge(tx, point, (judgment, ruling), desk.actor.person).await?;
    if judgment == Judgment::Upheld {
        super::store::remove(tx, session, point.id, desk.actor.person).await?;
        settle_again(tx, desk, session).await?;
    }
    Ok(())
}

async fn pending(tx: &mut Tx, point: &Point) -> Result<Objection> {
    let objection = store::find(tx, point.id).await?;
    let objection = objection.ok_or_else(|| Refusal::because("point-not-opposed"))?;
    match objection.judgment {
        None => Ok(objection),
        Some(_) => Err(Refusal::because("opposition-already-judged").into()),
    }
}

fn reasoned(reason: &Bilingual) -> Result<(), Refusal> {
    if reason.is_empty() {
        return Err(Refusal::because("opposition-without-reason"));
    }
    point::check_text(reason)
}

/// By when the judge answers `objection`, once it was referred to him and until he has.
pub fn judged_by(objection: &Objection, profile: &law::Profile) -> Option<Timestamp> {
    let referred = objection.referred_at.filter(|_| objection.judgment.is_none())?;
    let answer = law_of_agenda::judged_by(in_morocco(referred).datetime(), profile);
    Some(answer.value.to_zoned(MOROCCO.clone()).ok()?.timestamp())
}
