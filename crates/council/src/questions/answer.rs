//! What was answered to a question in its sitting, or that it was carried over.

use super::question::check_text;
use super::{Question, listing, sitting_of, store};
use crate::house::refuse_under;
use crate::people::{Desk, Role};
use crate::sessions::{Session, Sitting, Stage};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Refusal, Result};

/// The register's entry on the sitting of the answers and on carrying over.
const OF_ANSWERS: &str = "question_ecrite_reponse";

/// Whether an answer to `question` may be written down on the day `today`: in the sitting that is
/// kept for the answers, once.
pub(super) fn may_be_answered(
    desk: &Desk,
    (session, sitting): (&Session, Option<&Sitting>),
    question: &Question,
    today: Date,
) -> Result<(), Refusal> {
    if question.is_answered() {
        return Err(Refusal::because("question-already-answered"));
    }
    if !matches!(session.stage, Stage::Open | Stage::Closed) {
        return Err(Refusal::because("question-before-session"));
    }
    match sitting {
        None => Err(refuse_under("question-sitting-missing", desk.rule(OF_ANSWERS))),
        Some(sitting) if sitting.day.is_some_and(|day| day > today) => {
            Err(Refusal::because("question-sitting-to-come"))
        }
        Some(_) => Ok(()),
    }
}

/// Writes down who answered `question`, and what.
pub(super) async fn answer(
    tx: &mut Tx,
    desk: &Desk,
    (session, question): (&Session, &Question),
    (by, said): (&Bilingual, &Bilingual),
) -> Result<()> {
    let sitting = sitting_of(tx, session.id).await?;
    let today = day(tx.now());
    may_be_answered(desk, (session, sitting.as_ref()), question, today)?;
    if by.is_empty() || said.is_empty() {
        return Err(Refusal::because("question-answer-empty").into());
    }
    check_text(said)?;
    check_text(by)?;
    let sitting = sitting.map(|it| it.id);
    store::save_answer(tx, question, (by, said, sitting), desk.actor.person).await
}

/// Whether `question` may be carried over from `session`: once its sitting has come, without an
/// answer, at the request of its author (113-14, art. 46).
pub(super) fn may_be_carried(
    desk: &Desk,
    (session, sitting): (&Session, Option<&Sitting>),
    question: &Question,
    today: Date,
) -> Result<(), Refusal> {
    let own = desk.actor.person == question.person_id || desk.roles.has(Role::Office);
    if !own {
        return Err(refuse_under("question-not-own", desk.rule(OF_ANSWERS)));
    }
    if question.is_answered() {
        return Err(Refusal::because("question-already-answered"));
    }
    let held = match session.stage {
        Stage::Closed => true,
        Stage::Open => sitting.is_some_and(|it| it.day.is_some_and(|day| day <= today)),
        Stage::Planned | Stage::Settled | Stage::Submitted | Stage::Convened => false,
    };
    if held { Ok(()) } else { Err(Refusal::because("question-carried-too-soon")) }
}

/// Carries `question` over from `session`: it goes to the next list, in its order.
pub(super) async fn carry(
    tx: &mut Tx,
    desk: &Desk,
    (session, question): (&Session, &Question),
) -> Result<()> {
    let sitting = sitting_of(tx, session.id).await?;
    let today = day(tx.now());
    may_be_carried(desk, (session, sitting.as_ref()), question, today)?;
    store::carry(tx, question, session, desk.actor.person).await?;
    listing::list_again(tx, &desk.council).await?;
    Ok(())
}
