//! The office's page of a convocation: sealing it, and seeing whom it reached.

use super::again::{self, Prospect};
use super::authority_time::AuthorityTime;
use super::reach::{Reach, Stage as Reached, reach};
use super::seal::{self, Convocation, seal};
use super::{Action, SealedPaper, may, reminder, store, store_delivery, third, web_member};
use crate::agenda::{self, Unfinished};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, done, found, page, print};
use crate::people::{self, Desk};
use crate::sessions::{self, Milestone, OfSession, SessionHead, Sight};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::db::Tx;
use kit::web::{Fields, Path};
use kit::{Digest, Error, Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/sessions/{session}/convocation` and what the office does there.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/sessions/{session}/convocation", get(show))
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/seal", post(convene))
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/reminder", post(remind))
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/posting", post(posted))
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/handing-over", post(handed))
        .route("/{lang}/{council}/desk/sessions/{session}/convocation/{paper}", get(printed))
        .route("/{lang}/{council}/desk/summons/{summons}/letter", get(letter))
        .route("/{lang}/{council}/desk/summons/{summons}/slip", get(slip).post(signed_slip))
}

#[derive(Template)]
#[template(path = "convocations/templates/show.html")]
struct Show {
    frame: Frame,
    head: SessionHead,
    /// Before the seal: why it is not possible yet, or what to beware of.
    obstacle: Option<(String, Option<String>)>,
    /// The points that are not ready, and what each lacks.
    unfinished: Vec<Unfinished>,
    warning: Option<ShownVerdict>,
    authority: Option<AuthorityTime>,
    members: usize,
    /// The first meeting lacked its quorum: the second call.
    again: Option<Again>,
    /// The meeting whose day the law sets.
    third: Option<(&'static str, jiff::civil::Date)>,
    /// The earlier calls.
    earlier: Vec<Convocation>,
    /// After the seal.
    convocation: Option<Convocation>,
    papers: Vec<SealedPaper>,
    reach: Reach,
    is_posted: bool,
    /// Letters on paper that nobody carries yet.
    letters_waiting: usize,
    has_mailer: bool,
    history: Vec<Line>,
    may_seal: bool,
    may_remind: bool,
    may_record: bool,
}

/// The second call, as the page proposes it.
struct Again {
    prospect: Prospect,
    verdict: Option<ShownVerdict>,
    late: Option<ShownVerdict>,
}

impl Show {
    /// Whether the paper at `index` is the same file as the one before it.
    fn is_same_file(&self, index: &usize) -> bool {
        let digest = |at: usize| self.papers.get(at).map(|paper| &paper.sha256);
        *index > 0 && digest(*index) == digest(*index - 1)
    }

    /// The reach bar, one unit a member: stage, how many, and where its part begins.
    fn bar(&self) -> Vec<(&'static str, usize, usize)> {
        let mut from = 0;
        let stages = Reached::ALL.iter().rev().map(|&stage| {
            let part = (stage.name(), self.reach.at(stage), from);
            from += part.1;
            part
        });
        stages.collect()
    }
}

async fn show(desk: Desk, Path(of): Path<OfSession>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    if !may(desk.roles, Action::SeeReach) {
        return web_member::show_own(tx, desk, session).await;
    }
    let convocation = store::current(&mut tx, session.id).await?;
    let before = match &convocation {
        None => before(&mut tx, &desk, session.clone()).await?,
        Some(_) => Before::default(),
    };
    let again = again(&mut tx, &desk, &session).await?;
    let mut earlier = store::calls(&mut tx, session.id).await?;
    earlier.pop();
    let (papers, reach, history) = match &convocation {
        Some(convocation) => told(&mut tx, &desk, convocation).await?,
        None => (Vec::new(), Reach::default(), Vec::new()),
    };
    let head = SessionHead::read(&mut tx, &desk, session, "convocation").await?;
    let crumbs = head.place(&desk.frame);
    page(&Show {
        is_posted: sessions::first(&head.reached, Milestone::AgendaPosted).is_some(),
        letters_waiting: reach.letters_waiting().count(),
        has_mailer: desk.house.mailer.is_some(),
        may_seal: may(desk.roles, Action::Seal),
        may_remind: may(desk.roles, Action::Remind),
        may_record: may(desk.roles, Action::RecordPaper),
        frame: desk.frame.at("sessions", crumbs),
        third: set_meeting(&head),
        again,
        earlier,
        head,
        obstacle: before.obstacle,
        unfinished: before.unfinished,
        warning: before.warning,
        authority: before.authority,
        members: before.members,
        convocation,
        papers,
        reach,
        history,
    })
}

/// The meeting whose day the law sets: in which words it is told, and that day.
fn set_meeting(head: &SessionHead) -> Option<(&'static str, jiff::civil::Date)> {
    let on = head.session.opens_on?;
    if sessions::was_postponed(&head.reached) {
        return Some(("postponed-meeting-set", on));
    }
    (sessions::missed(&head.reached).len() == 2).then_some(("third-meeting-set", on))
}

/// What the page shows before the seal.
#[derive(Default)]
struct Before {
    obstacle: Option<(String, Option<String>)>,
    unfinished: Vec<Unfinished>,
    warning: Option<ShownVerdict>,
    authority: Option<AuthorityTime>,
    members: usize,
}

async fn before(tx: &mut Tx, desk: &Desk, session: sessions::Session) -> Result<Before> {
    let unfinished = agenda::unfinished(tx, session.id).await?;
    match seal::check(tx, desk, session).await {
        Ok(checked) => Ok(Before {
            obstacle: None,
            unfinished: Vec::new(),
            warning: checked.warning.map(|it| ShownVerdict::of(&it, desk.frame.language)),
            authority: checked.authority,
            members: checked.file.members.len(),
        }),
        Err(Error::Refused(refusal)) => {
            let obstacle = Some(desk.frame.refusal(&refusal));
            Ok(Before { obstacle, unfinished, ..Before::default() })
        }
        Err(error) => Err(error),
    }
}

/// The second call, while it is due.
async fn again(tx: &mut Tx, desk: &Desk, session: &sessions::Session) -> Result<Option<Again>> {
    let prospect = match again::prospect(tx, desk, session).await {
        Ok(prospect) => prospect,
        Err(Error::Refused(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let shown = |verdict: &Option<law::Verdict>| {
        verdict.as_ref().map(|it| ShownVerdict::of(it, desk.frame.language))
    };
    let (verdict, late) = (shown(&prospect.verdict), shown(&prospect.late));
    Ok(Some(Again { prospect, verdict, late }))
}

/// What is told of a convocation: its papers, whom it reached, its history.
async fn told(
    tx: &mut Tx,
    desk: &Desk,
    it: &Convocation,
) -> Result<(Vec<SealedPaper>, Reach, Vec<Line>)> {
    let papers = store::sealed_papers(tx, it.id).await?;
    let history = people::history(tx, desk.reader(), it.id, 20).await?;
    Ok((papers, reach(tx, &desk.council, it.id).await?, history))
}

async fn convene(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Seal))?;
    seal(&desk, of.session).await?;
    Ok(done(&here(&desk, of.session), "done-convened"))
}

async fn remind(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Remind))?;
    reminder::remind(&desk, of.session).await?;
    Ok(done(&here(&desk, of.session), "done-reminded"))
}

/// The agenda was posted at the seat of the council (art. 48).
async fn posted(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordPaper))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let convocation = found(store::current(&mut tx, session.id).await?)?;
    let known = sessions::milestones(&mut tx, session.id).await?;
    if sessions::first(&known, Milestone::AgendaPosted).is_some() {
        return Err(Refusal::because("agenda-already-posted").into());
    }
    let proof = serde_json::json!({ "sha256": convocation.notice_sha256 });
    let by = Some(desk.actor.person);
    sessions::note(&mut tx, &session, Milestone::AgendaPosted, by, proof).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, of.session), "done-agenda-posted"))
}

/// The letters on paper were handed to whoever carries them.
async fn handed(desk: Desk, Path(of): Path<OfSession>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordPaper))?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&of.session.to_string()).await?;
    let sight = Sight::of(desk.roles);
    sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let convocation = found(store::current(&mut tx, of.session).await?)?;
    let reach = reach(&mut tx, &desk.council, convocation.id).await?;
    let waiting: Vec<_> = reach.letters_waiting().collect();
    if waiting.is_empty() {
        return Err(Refusal::because("letters-already-handed").into());
    }
    for (summons, delivery) in waiting {
        let by = Some(desk.actor.person);
        store_delivery::sent(
            &mut tx,
            summons,
            delivery.id,
            "سلمت للمكلف بالتبليغ · remise au porteur",
            by,
        )
        .await?;
    }
    tx.commit().await?;
    Ok(done(&here(&desk, of.session), "done-letters-handed"))
}

fn here(desk: &Desk, session: Id) -> String {
    desk.at(&format!("sessions/{session}/convocation"))
}

#[derive(Deserialize)]
struct OfPrinted {
    session: Id,
    paper: String,
}

/// The notice for the wall, the list for convening by hand, or a sealed paper by its number.
async fn printed(desk: Desk, Path(of): Path<OfPrinted>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let sight = Sight::of(desk.roles);
    let session = sessions::find(&mut tx, desk.council.id, of.session, sight).await?;
    let convocation = found(store::current(&mut tx, of.session).await?)?;
    let office = may(desk.roles, Action::SeeReach);
    match of.paper.as_str() {
        "notice.pdf" => {
            documents::send_pdf(&desk.house, &convocation.notice_sha256, "avis.pdf").await
        }
        "list.pdf" if office => {
            documents::send_pdf(&desk.house, &convocation.list_sha256, "liste.pdf").await
        }
        "third.pdf" if office => {
            let head = SessionHead::read(&mut tx, &desk, session, "convocation").await?;
            found(set_meeting(&head))?;
            let notice = third::notice(&mut tx, &desk, &head.session).await?;
            let pdf = print(&desk.house, notice).await?;
            documents::answer(pdf.bytes, "application/pdf", "information-reunion.pdf")
        }
        number if office => {
            let number: u32 = number.parse().map_err(|_| Error::NotFound)?;
            let papers = store::sealed_papers(&mut tx, convocation.id).await?;
            let paper = found(papers.into_iter().find(|paper| paper.position == number))?;
            documents::send(&desk.house, &paper.sha256, &paper.media_type, &paper.file_name).await
        }
        _ => Err(Error::NotFound),
    }
}

#[derive(Deserialize)]
struct OfSummons {
    summons: Id,
}

async fn letter(desk: Desk, Path(of): Path<OfSummons>) -> Result<Response> {
    let summons = store::find_summons(&mut desk.house.db.read().await?, of.summons).await?;
    let own = summons.person_id == desk.actor.person;
    if summons.council_id != desk.council.id || !(own || may(desk.roles, Action::SeeReach)) {
        return Err(Error::NotFound);
    }
    let name = format!("convocation-{:03}.pdf", summons.number);
    documents::send_pdf(&desk.house, &summons.letter_sha256, &name).await
}

async fn slip(desk: Desk, Path(of): Path<OfSummons>) -> Result<Response> {
    let mut tx = desk.house.db.read().await?;
    let summons = store::find_summons(&mut tx, of.summons).await?;
    if summons.council_id != desk.council.id || !may(desk.roles, Action::SeeReach) {
        return Err(Error::NotFound);
    }
    let deliveries = store_delivery::deliveries_of(&mut tx, summons.id).await?;
    let slip = found(deliveries.into_iter().find_map(|delivery| delivery.slip_sha256))?;
    documents::send(&desk.house, &slip, "application/octet-stream", "recepisse").await
}

/// The slip that the member signed by hand, scanned in: the convocation was received.
async fn signed_slip(desk: Desk, Path(of): Path<OfSummons>, fields: Fields) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::RecordPaper))?;
    let Some(file) = fields.files("slip").next() else {
        return Err(Refusal::because("paper-none-chosen").into());
    };
    documents::check(file)?;
    let digest: Digest = desk.house.files.keep(&file.bytes).await?;
    let mut tx = desk.house.db.write().await?;
    let summons = store::find_summons(&mut tx, of.summons).await?;
    if summons.council_id != desk.council.id {
        return Err(Error::NotFound);
    }
    let deliveries = store_delivery::deliveries_of(&mut tx, summons.id).await?;
    let delivery = deliveries.iter().find(|it| it.channel == super::Channel::Paper);
    let delivery = delivery.or(deliveries.first()).ok_or(Error::NotFound)?;
    let proof = (delivery.id, "signed slip");
    let by = Some(desk.actor.person);
    store_delivery::received(&mut tx, &summons, proof, Some(&digest), by).await?;
    tx.commit().await?;
    Ok(done(&here(&desk, summons.session_id), "done-slip-kept"))
}
