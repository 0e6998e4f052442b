//! Written questions of a council: put, followed, carried over.

use super::listing::{self, coming};
use super::question::{self, Asked};
use super::{Action, Question, answer, may, sitting_of, store};
use crate::calendar::holidays;
use crate::house::{Frame, House, Line, ShownVerdict, done, page};
use crate::people::{self, Desk, Group, Member, Role};
use crate::sessions::{self, Session, Sight, title};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::web::{Form, Path};
use kit::{Bilingual, Error, Id, Refusal, Result};
use law::agenda::{may_ask, question_sitting};
use law::rules::Asker;
use serde::Deserialize;

/// `/{lang}/{council}/desk/questions` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/questions/{question}";
    Router::new()
        .route("/{lang}/{council}/desk/questions", get(list).post(file))
        .route(one, get(show))
        .route(&format!("{one}/carry"), post(carried))
}

#[derive(Deserialize)]
pub(super) struct OfQuestion {
    pub(super) question: Id,
}

/// A session to come, with the last day on which a question for it may be received.
struct Next {
    title: Bilingual,
    last: Option<Date>,
}

#[derive(Template)]
#[template(path = "questions/templates/list.html")]
struct List {
    frame: Frame,
    questions: Vec<(Question, Option<Bilingual>)>,
    /// Where the law speaks of them.
    rule: String,
    coming: Vec<Next>,
    /// What the law leaves to the internal rules, where it does.
    left_to_rules: Option<ShownVerdict>,
    members: Vec<Member>,
    groups: Vec<Group>,
    id: Id,
    /// Who is no member writes down what came on paper.
    on_paper: bool,
    may_ask: bool,
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::Follow))?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let mut questions = Vec::new();
    for question in store::list(&mut tx, desk.council.id, whose(&desk)).await? {
        let on = match question.session_id {
            Some(id) => Some(title(&desk.house, &session_of(&mut tx, &desk, id).await?)),
            None => None,
        };
        questions.push((question, on));
    }
    let coming = coming(&mut tx, desk.council.id).await?;
    let coming = coming.iter().map(|session| Next {
        title: title(&desk.house, session),
        last: listing::last_day(session, &profile, &holidays).and_then(|it| it.last()),
    });
    let coming = coming.collect();
    let groups_ask = may_ask(Asker::Group, &profile).allows();
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let mut members = people::in_office(&mut tx, &desk.council, today).await?;
    people::in_dictionary_order(&mut members, desk.frame.language);
    let crumb = (desk.frame.say("menu-sessions"), desk.at("sessions"));
    page(&List {
        questions,
        rule: desk.article("question_ecrite_delai"),
        coming,
        left_to_rules: left_to_rules(&desk, &profile),
        members,
        groups: if groups_ask { groups } else { Vec::new() },
        id: Id::new(desk.frame.now),
        on_paper: desk.roles.has(Role::Office),
        may_ask: may(desk.roles, Action::Ask),
        frame: desk.frame.at("sessions", vec![crumb]),
    })
}

/// The warning, where the texts do not name written questions.
pub(super) fn left_to_rules(desk: &Desk, profile: &law::Profile) -> Option<ShownVerdict> {
    profile.law.agenda.question_rules.as_ref()?;
    let verdict = question_sitting(0, profile)?;
    Some(ShownVerdict::of(&verdict, desk.frame.language))
}

/// Members see their own questions; those who prepare the agenda, all.
fn whose(desk: &Desk) -> Option<Id> {
    let all = desk.roles.any(&[Role::Office, Role::President, Role::Secretary]);
    (!all).then_some(desk.actor.person)
}

async fn session_of(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    sessions::find(tx, desk.council.id, id, Sight::FromPlanned).await
}

#[derive(Deserialize)]
struct Filed {
    id: Id,
    #[serde(default)]
    title_ar: String,
    #[serde(default)]
    title_fr: String,
    #[serde(default)]
    body_ar: String,
    #[serde(default)]
    body_fr: String,
    #[serde(default)]
    received_on: String,
    #[serde(default)]
    author: String,
    #[serde(default)]
    group: String,
}

async fn file(desk: Desk, Form(form): Form<Filed>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Ask))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&desk.council.id.to_string()).await?;
    let asked = read(&mut tx, &desk, &form).await?;
    question::file(&mut tx, &desk, &asked).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("questions/{}", asked.id)), "done-question-filed"))
}

/// What the form says. Whoever asks as a member is the author; the office writes down who asked on
/// paper, and when that was received.
async fn read(tx: &mut Tx, desk: &Desk, form: &Filed) -> Result<Asked> {
    let today = day(tx.now());
    let unreadable = || Refusal::because("form-unreadable");
    let on_paper = desk.roles.has(Role::Office);
    let mut members = people::in_office(tx, &desk.council, today).await?;
    let own = desk.actor.person.to_string();
    let author = if on_paper { &form.author } else { &own };
    members.retain(|it| it.person_id.to_string() == *author);
    let received_on = match form.received_on.as_str() {
        written if on_paper && !written.is_empty() => {
            written.parse::<Date>().map_err(|_| unreadable())?
        }
        _ => today,
    };
    let group_id = match form.group.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| unreadable())?),
    };
    Ok(Asked {
        id: form.id,
        title: Bilingual::new(&form.title_ar, &form.title_fr),
        body: Bilingual::new(&form.body_ar, &form.body_fr),
        received_on,
        group_id,
        author: members.pop(),
    })
}

#[derive(Template)]
#[template(path = "questions/templates/show.html")]
struct Show {
    frame: Frame,
    question: Question,
    /// The session whose list it stands on: its identifier and title.
    on: Option<(Id, Bilingual)>,
    group: Option<Group>,
    /// Whether it came in time, for each session to come up to its own.
    notices: Vec<(Bilingual, ShownVerdict)>,
    left_to_rules: Option<ShownVerdict>,
    sitting: Option<u8>,
    history: Vec<Line>,
    may_carry: bool,
    /// Where the law speaks of carrying over.
    rule: String,
}

async fn show(desk: Desk, Path(of): Path<OfQuestion>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let question = seen(&mut tx, &desk, of.question).await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let session = match question.session_id {
        Some(id) => Some(session_of(&mut tx, &desk, id).await?),
        None => None,
    };
    let sitting = match &session {
        Some(session) => sitting_of(&mut tx, session.id).await?,
        None => None,
    };
    let may_carry = may(desk.roles, Action::Carry)
        && session.as_ref().is_some_and(|session| {
            let at = (session, sitting.as_ref());
            answer::may_be_carried(&desk, at, &question, today).is_ok()
        });
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let crumb = (desk.frame.say("questions"), desk.at("questions"));
    let crumbs = if may(desk.roles, Action::Follow) { vec![crumb] } else { Vec::new() };
    page(&Show {
        notices: notices(&mut tx, &desk, (&question, session.as_ref())).await?,
        on: session.as_ref().map(|it| (it.id, title(&desk.house, it))),
        group: groups.into_iter().find(|it| Some(it.id) == question.group_id),
        left_to_rules: left_to_rules(&desk, &profile),
        sitting: sitting.map(|it| it.number),
        history: people::history(&mut tx, desk.reader(), question.id, 20).await?,
        may_carry,
        rule: desk.article("question_ecrite_reponse"),
        question,
        frame: desk.frame.at("sessions", crumbs),
    })
}

/// For each ordinary session to come, up to the one whose list it stands on, whether the question
/// was received in time: its author sees why it waits. What was carried over needs no notice.
async fn notices(
    tx: &mut Tx,
    desk: &Desk,
    (question, own): (&Question, Option<&Session>),
) -> Result<Vec<(Bilingual, ShownVerdict)>> {
    if question.is_answered() || question.carried_from.is_some() {
        return Ok(Vec::new());
    }
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let holidays = holidays(tx, desk.council.id).await?;
    let mut looked = coming(tx, desk.council.id).await?;
    if let Some(own) = own {
        match looked.iter().position(|it| it.id == own.id) {
            Some(at) => looked.truncate(at + 1),
            None => looked = vec![own.clone()],
        }
    }
    let told = looked.iter().filter_map(|session| {
        let verdict = listing::notice(session, question.received_on, &profile, &holidays)?;
        Some((title(&desk.house, session), ShownVerdict::of(&verdict, desk.frame.language)))
    });
    Ok(told.collect())
}

/// A question, if it is one's own, if one prepares the agenda, or if its session is within sight.
async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Question> {
    let question = store::find(tx, desk.council.id, id).await?;
    let Some(reader) = whose(desk) else { return Ok(question) };
    if question.person_id == reader {
        return Ok(question);
    }
    let session = question.session_id.ok_or(Error::NotFound)?;
    sessions::find(tx, desk.council.id, session, Sight::of(desk.roles)).await?;
    Ok(question)
}

async fn carried(desk: Desk, Path(of): Path<OfQuestion>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Carry))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&desk.council.id.to_string()).await?;
    let question = seen(&mut tx, &desk, of.question).await?;
    let on = question.session_id.ok_or_else(|| Refusal::because("question-carried-too-soon"))?;
    let session = session_of(&mut tx, &desk, on).await?;
    answer::carry(&mut tx, &desk, (&session, &question)).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("questions/{}", question.id)), "done-question-carried"))
}
