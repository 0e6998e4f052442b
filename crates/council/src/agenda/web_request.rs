//! Requests of members for a point: asked, answered, refused with reasons and told.

use super::request::{self, Asked, PointRequest, RequestAnswer, Signatory};
use super::{Action, coming, may, request_notice, request_store as store};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, cited, done, page, print};
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
use law::rules::Asker;
use serde::Deserialize;

/// `/{lang}/{council}/desk/requests` and what is done there.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/requests/{request}";
    Router::new()
        .route("/{lang}/{council}/desk/requests", get(list).post(file))
        .route(one, get(show))
        .route(&format!("{one}/inscription"), post(inscribed))
        .route(&format!("{one}/refusal"), post(refused))
        .route(&format!("{one}/letter"), get(letter))
}

/// The request that an address names.
#[derive(Deserialize)]
pub(super) struct OfRequest {
    pub request: Id,
}

#[derive(Template)]
#[template(path = "agenda/templates/requests.html")]
struct List {
    frame: Frame,
    requests: Vec<(PointRequest, Bilingual)>,
    /// The sessions on whose agenda a point may still be put.
    coming: Vec<(Id, Bilingual)>,
    members: Vec<Member>,
    /// The groups that may ask, where the law lets groups ask.
    groups: Vec<Group>,
    id: Id,
    reader: Id,
    /// Who is no member writes down what came on paper.
    on_paper: bool,
    may_ask: bool,
    /// Where the law lets members ask.
    law: String,
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeRequests))?;
    let mut tx = desk.house.db.read().await?;
    let today = desk.frame.today();
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let mut requests = Vec::new();
    for request in store::list(&mut tx, desk.council.id, whose(&desk)).await? {
        let session = session_of(&mut tx, &desk, request.session_id).await?;
        requests.push((request, title(&desk.house, &session)));
    }
    let sessions = coming(&mut tx, desk.council.id, today).await?;
    let groups_ask = law::agenda::may_ask(Asker::Group, &profile).allows();
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let mut members = people::in_office(&mut tx, &desk.council, today).await?;
    people::in_dictionary_order(&mut members, desk.frame.language);
    let crumb = (desk.frame.say("menu-sessions"), desk.at("sessions"));
    page(&List {
        requests,
        coming: sessions.iter().map(|it| (it.id, title(&desk.house, it))).collect(),
        members,
        groups: if groups_ask { groups } else { Vec::new() },
        id: Id::new(desk.frame.now),
        reader: desk.actor.person,
        on_paper: desk.roles.has(Role::Office),
        may_ask: may(desk.roles, Action::Ask),
        law: cited(desk.rule(ASK).or_else(|| desk.rule(ASK_PREFECTURE)), desk.frame.language),
        frame: desk.frame.at("sessions", vec![crumb]),
    })
}

/// The rule by which members ask, and its name in the law of prefectures and provinces.
const ASK: &str = "odj_demande_membre";
const ASK_PREFECTURE: &str = "odj_demande_membre_pp";

/// The rule by which a refusal is read out.
pub(super) const REFUSAL: &str = "odj_refus_motive";

/// Members see their own requests; those who prepare the agenda, all.
fn whose(desk: &Desk) -> Option<Id> {
    let all = desk.roles.any(&[Role::Office, Role::President, Role::Secretary]);
    (!all).then_some(desk.actor.person)
}

async fn session_of(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    sessions::find(tx, desk.council.id, id, Sight::FromPlanned).await
}

async fn file(desk: Desk, Form(fields): Form<Vec<(String, String)>>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Ask))?;
    let mut tx = desk.house.db.write().await?;
    let asked = read(&mut tx, &desk, &fields).await?;
    let session = id_of(&fields, "session")?;
    tx.lock(&session.to_string()).await?;
    let session = session_of(&mut tx, &desk, session).await?;
    if !session.agenda_is_open() {
        return Err(Refusal::because("agenda-is-closed").into());
    }
    request::file(&mut tx, &desk, &session, &asked).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("requests/{}", asked.id)), "done-request-filed"))
}

fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
}

fn id_of(fields: &[(String, String)], name: &str) -> Result<Id, Refusal> {
    field(fields, name).parse().map_err(|_| Refusal::because("form-unreadable"))
}

/// What the form says. Whoever asks as a member signs; the office writes down who signed on paper,
/// and when that was received.
async fn read(tx: &mut Tx, desk: &Desk, fields: &[(String, String)]) -> Result<Asked> {
    let today = day(tx.now());
    let unreadable = || Refusal::because("form-unreadable");
    let named = |id: Id| fields.iter().any(|(it, v)| it == "member" && *v == id.to_string());
    let mut signatories = people::in_office(tx, &desk.council, today).await?;
    let own = (!desk.roles.has(Role::Office)).then_some(desk.actor.person);
    let is_known = |id: &str| signatories.iter().any(|it| it.person_id.to_string() == id);
    if fields.iter().any(|(it, id)| it == "member" && !is_known(id)) {
        return Err(unreadable().into());
    }
    signatories.retain(|member| named(member.person_id) || Some(member.person_id) == own);
    let received_on = match field(fields, "received_on") {
        written if own.is_none() && !written.is_empty() => {
            written.parse::<Date>().map_err(|_| unreadable())?
        }
        _ => today,
    };
    let group_id = match field(fields, "group") {
        "" => None,
        _ => Some(id_of(fields, "group")?),
    };
    let groups = people::groups(tx, desk.council.id).await?;
    if group_id.is_some_and(|id| !groups.iter().any(|group| group.id == id)) {
        return Err(unreadable().into());
    }
    Ok(Asked {
        id: id_of(fields, "id")?,
        title: Bilingual::new(field(fields, "title_ar"), field(fields, "title_fr")),
        note: Bilingual::new(field(fields, "note_ar"), field(fields, "note_fr")),
        received_on,
        group_id,
        signatories,
        filed_by: own,
    })
}

#[derive(Template)]
#[template(path = "agenda/templates/request.html")]
struct Show {
    frame: Frame,
    request: PointRequest,
    session: Bilingual,
    signatories: Vec<Signatory>,
    group: Option<Group>,
    /// Where the law has a refusal read out.
    refusal_law: String,
    /// Whether the president may refuse, and why not.
    verdict: ShownVerdict,
    is_compulsory: bool,
    history: Vec<Line>,
    may_answer: bool,
    /// Whether names without a signature may be signed by the reader, or written down as signed.
    may_sign: bool,
    on_paper: bool,
    reader: Id,
}

impl Show {
    fn signed(&self) -> usize {
        request::signed(&self.signatories)
    }

    /// Whether the reader signs for `it`: a name of one's own, or what the office holds on paper.
    fn signs(&self, it: &Signatory) -> bool {
        self.may_sign && !it.has_signed() && (self.on_paper || it.person_id == self.reader)
    }
}

async fn show(desk: Desk, Path(of): Path<OfRequest>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeRequests))?;
    let mut tx = desk.house.db.read().await?;
    let request = seen(&mut tx, &desk, of.request).await?;
    let signatories = store::signatories(&mut tx, request.id).await?;
    let session = session_of(&mut tx, &desk, request.session_id).await?;
    // What the law said on the day of the answer stands; before that, what it says today.
    let verdict = match &request.verdict {
        Some(verdict) => verdict.0.clone(),
        None => request::weigh(&mut tx, &desk.council, request::signed(&signatories)).await?,
    };
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let awaited = request.answer == RequestAnswer::Awaited;
    page(&Show {
        session: title(&desk.house, &session),
        group: groups.into_iter().find(|it| Some(it.id) == request.group_id),
        is_compulsory: !verdict.allows(),
        refusal_law: desk.article(REFUSAL),
        verdict: ShownVerdict::of(&verdict, desk.frame.language),
        history: people::history(&mut tx, desk.reader(), request.id, 20).await?,
        may_answer: awaited && may(desk.roles, Action::AnswerRequest),
        may_sign: awaited && may(desk.roles, Action::Ask),
        on_paper: desk.roles.has(Role::Office),
        reader: desk.actor.person,
        signatories,
        request,
        frame: {
            let crumb = (desk.frame.say("requests"), desk.at("requests"));
            desk.frame.at("sessions", vec![crumb])
        },
    })
}

/// A request, if it is one's own or one prepares the agenda.
async fn seen(tx: &mut Tx, desk: &Desk, id: Id) -> Result<PointRequest> {
    let request = store::find(tx, desk.council.id, id).await?;
    let Some(reader) = whose(desk) else { return Ok(request) };
    let signatories = store::signatories(tx, id).await?;
    let own = signatories.iter().any(|it| it.person_id == reader);
    if own { Ok(request) } else { Err(Error::NotFound) }
}

/// The request to be answered or signed, its session locked.
pub(super) async fn to_answer(tx: &mut Tx, desk: &Desk, id: Id) -> Result<(PointRequest, Session)> {
    let request = seen(tx, desk, id).await?;
    tx.lock(&request.session_id.to_string()).await?;
    let session = session_of(tx, desk, request.session_id).await?;
    Ok((store::find(tx, desk.council.id, id).await?, session))
}

async fn inscribed(desk: Desk, Path(of): Path<OfRequest>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AnswerRequest))?;
    let mut tx = desk.house.db.write().await?;
    let (request, session) = to_answer(&mut tx, &desk, of.request).await?;
    let point = request::grant(&mut tx, &desk, &session, &request).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("points/{point}")), "done-request-inscribed"))
}

#[derive(Deserialize)]
struct Reason {
    #[serde(default)]
    reason_ar: String,
    #[serde(default)]
    reason_fr: String,
}

async fn refused(
    desk: Desk,
    Path(of): Path<OfRequest>,
    Form(form): Form<Reason>,
) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::AnswerRequest))?;
    let mut tx = desk.house.db.write().await?;
    let (request, _) = to_answer(&mut tx, &desk, of.request).await?;
    let reason = Bilingual::new(&form.reason_ar, &form.reason_fr);
    request::decline(&mut tx, &desk, &request, &reason).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("requests/{}", request.id)), "done-request-refused"))
}

async fn letter(desk: Desk, Path(of): Path<OfRequest>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeRequests))?;
    let mut tx = desk.house.db.read().await?;
    let request = seen(&mut tx, &desk, of.request).await?;
    if request.answer != RequestAnswer::Refused {
        return Err(Error::NotFound);
    }
    let letter = request_notice::letter(&mut tx, &desk, &request).await?;
    let pdf = print(&desk.house, letter).await?;
    documents::answer(pdf.bytes, "application/pdf", "refus-inscription.pdf")
}
