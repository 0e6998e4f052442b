//! Which session's list a question stands on: the next ordinary one, if it was received long enough
//! before its opening; otherwise the one after. Once the members are convened, the list is closed.

use super::{Question, store};
use crate::calendar::holidays;
use crate::councils::{self, Council};
use crate::house::House;
use crate::sessions::{self, Session, Sight};
use jiff::civil::Date;
use kit::Id;
use kit::clock::day;
use kit::db::Tx;
use kit::journal::{Entry, Reader};
use law::clock::{Deadline, Facts, Step, deadlines};
use law::{Holidays, Profile, SessionKind, Verdict};

/// Looks at the lists anew when a session is planned or moved.
pub(super) const AT_PLANNING: Reader<House> = Reader {
    name: "questions-at-planning",
    kinds: &["journal-session-planned", "journal-session-moved"],
    hear: |house, entry| Box::pin(planned(house, entry)),
};

async fn planned(house: House, entry: Entry) -> anyhow::Result<()> {
    let mut tx = house.db.write().await?;
    let council: Id = entry.scope.parse()?;
    let council = councils::find(&mut tx, council).await?;
    if list_again(&mut tx, &council).await? > 0 {
        tx.commit().await?;
    }
    Ok(())
}

/// The ordinary sessions to come whose list is still open, the earliest first.
pub(super) async fn coming(tx: &mut Tx, council: Id) -> kit::db::Result<Vec<Session>> {
    let today = day(tx.now());
    let mut coming = sessions::under_way(tx, council, Sight::FromPlanned, today).await?;
    coming.retain(|it| it.agenda_is_open() && it.kind.0 == SessionKind::Ordinary);
    Ok(coming)
}

/// Puts each question that has no answer on the list of the session that the law gives it, and says
/// how many changed place. Those on a list that is closed stay there.
pub(super) async fn list_again(tx: &mut Tx, council: &Council) -> kit::Result<usize> {
    let Some(profile) = council.law(day(tx.now())) else { return Ok(0) };
    let holidays = holidays(tx, council.id).await?;
    let coming = coming(tx, council.id).await?;
    let mut moved = 0;
    for question in store::unanswered(tx, council.id).await? {
        if let Some(id) = question.session_id {
            let session = sessions::find(tx, council.id, id, Sight::FromPlanned).await?;
            if !session.agenda_is_open() {
                continue;
            }
        }
        let takes = |it: &&Session| takes(it, &question, &profile, &holidays);
        let session = coming.iter().find(takes).map(|it| it.id);
        if session != question.session_id {
            store::place(tx, &question, session).await?;
            moved += 1;
        }
    }
    Ok(moved)
}

/// Whether the list of `session` takes `question`: what was carried over goes to the next one.
fn takes(session: &Session, question: &Question, profile: &Profile, holidays: &Holidays) -> bool {
    question.carried_from.is_some()
        || notice(session, question.received_on, profile, holidays).is_none_or(|it| it.allows())
}

/// What the law says of a question received on `received` for the list of `session`; nothing where
/// it names no term.
pub(super) fn notice(
    session: &Session,
    received: Date,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Verdict> {
    let last = last_day(session, profile, holidays)?;
    Some(last.verdict(Some(received), received, 0))
}

/// The last day on which a question may reach the council for `session`.
pub(super) fn last_day(
    session: &Session,
    profile: &Profile,
    holidays: &Holidays,
) -> Option<Deadline> {
    let facts = Facts::of(session.kind.0, session.opens_on?);
    deadlines(&facts, profile, holidays).into_iter().find(|it| it.step == Step::Questions)
}
