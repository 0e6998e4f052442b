//! What the minutes tell of the written questions: the sitting kept for them, each question with its
//! answer, those that were carried over, those that were left without an answer.

use crate::house::stationery::Stationery;
use crate::questions::{self, Question};
use crate::sessions::Session;
use kit::db::Tx;
use kit::language::Args;
use kit::{Language, Result};
use paper::Text;

/// The written questions of `session`.
pub(super) async fn questions(
    tx: &mut Tx,
    write: Stationery<'_>,
    session: &Session,
) -> Result<Vec<Text>> {
    let listed = questions::of_session(tx, session.id).await?;
    let carried = questions::carried_from(tx, session.id).await?;
    if listed.is_empty() && carried.is_empty() {
        return Ok(Vec::new());
    }
    let sitting = questions::sitting_of(tx, session.id).await?;
    let mut told = vec![match sitting {
        Some(sitting) => write.say("paper-minutes-questions", |language| {
            let name = write.sitting_name(sitting.number, sitting.day, language);
            Args::none().text("sitting", name)
        }),
        None => write.word("paper-minutes-questions-unset"),
    }];
    for it in &listed {
        let key = if it.is_answered() {
            "paper-minutes-question-answered"
        } else {
            "paper-minutes-question-unanswered"
        };
        told.push(write.say(key, |language| about(it, language)));
    }
    for it in &carried {
        told.push(write.say("paper-minutes-question-carried", |language| about(it, language)));
    }
    Ok(told)
}

fn about(it: &Question, language: Language) -> Args {
    Args::none()
        .text("number", it.reference())
        .text("name", it.name.shown(language).to_string())
        .text("title", it.title.shown(language).to_string())
        .text("by", it.answered_by.shown(language).to_string())
        .text("answer", it.answer.shown(language).to_string())
}
