//! A written question, as a member puts it.

use super::{listing, store};
use crate::house::{check_year, refuse};
use crate::people::{Desk, Member};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::agenda::may_ask;
use law::rules::Asker;

/// A written question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// Its number in the register of its year, without gaps.
    pub number: u32,
    /// That year.
    pub year: i16,
    /// The session whose list it stands on; none while no session to come can take it.
    pub session_id: Option<Id>,
    /// The member who puts it.
    pub person_id: Id,
    /// Their name when they put it.
    pub name: Bilingual,
    /// The group by which they put it, if they do.
    pub group_id: Option<Id>,
    /// What it is called.
    pub title: Bilingual,
    /// What it says.
    pub body: Bilingual,
    /// The day the president received it.
    pub received_on: Date,
    /// The last session from which it was carried over.
    pub carried_from: Option<Id>,
    /// The sitting in which it was answered.
    pub sitting_id: Option<Id>,
    /// Who answered.
    pub answered_by: Bilingual,
    /// What was answered.
    pub answer: Bilingual,
    /// When that was written down.
    pub answered_at: Option<Timestamp>,
}

kit::row!(Question {
    id,
    council_id,
    number,
    year,
    session_id,
    person_id,
    name,
    group_id,
    title,
    body,
    received_on,
    carried_from,
    sitting_id,
    answered_by,
    answer,
    answered_at
});

/// What is asked, as the form says it.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) id: Id,
    pub(super) title: Bilingual,
    pub(super) body: Bilingual,
    pub(super) received_on: Date,
    pub(super) group_id: Option<Id>,
    pub(super) author: Option<Member>,
}

/// A title longer than this is a text.
const LONGEST_TITLE: usize = 600;

/// A text longer than this is a document.
const LONGEST_TEXT: usize = 20_000;

impl Question {
    /// «3/2027».
    pub fn reference(&self) -> String {
        format!("{}/{}", self.number, self.year)
    }

    /// Whether it has its answer.
    pub fn is_answered(&self) -> bool {
        self.answered_at.is_some()
    }
}

/// Files a question and puts it on the list of the session that the law gives it. The same one
/// twice is filed once. Refused without a title, a text or an author, from a day to come, and by a
/// group that its author is not in.
pub(super) async fn file(tx: &mut Tx, desk: &Desk, asked: &Asked) -> Result<()> {
    let today = day(tx.now());
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    if asked.title.is_empty() {
        return Err(Refusal::because("question-without-title").into());
    }
    if asked.body.is_empty() {
        return Err(Refusal::because("question-without-body").into());
    }
    if length(&asked.title) > LONGEST_TITLE {
        return Err(Refusal::because("question-title-too-long").into());
    }
    check_text(&asked.body)?;
    let author = asked.author.as_ref();
    let author = author.ok_or_else(|| Refusal::because("question-without-author"))?;
    check_year(asked.received_on, today)?;
    if asked.received_on > today {
        return Err(Refusal::because("question-from-tomorrow").into());
    }
    if asked.group_id.is_some() {
        let verdict = may_ask(Asker::Group, &profile);
        if !verdict.allows() {
            return Err(refuse("question-not-by-group", &verdict).into());
        }
        if author.group_id != asked.group_id {
            return Err(Refusal::because("question-outside-group").into());
        }
    }
    if store::save(tx, desk.council.id, (asked, author), desk.actor.person).await? {
        listing::list_again(tx, &desk.council).await?;
    }
    Ok(())
}

/// Refused if nobody could read `text` out.
pub(super) fn check_text(text: &Bilingual) -> Result<(), Refusal> {
    if length(text) > LONGEST_TEXT {
        return Err(Refusal::because("question-text-too-long"));
    }
    Ok(())
}

fn length(text: &Bilingual) -> usize {
    text.ar.chars().count().max(text.fr.chars().count())
}
