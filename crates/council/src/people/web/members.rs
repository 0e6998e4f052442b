//! The members of a council: the list, one member, and inviting one to sign in.

use crate::house::{Frame, House, Line, done, found, page};
use crate::people::{
    self, Action, Desk, Group, Member, in_dictionary_order, invitation, may, store,
};
use askama::Template;
use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use kit::clock::day;
use kit::web::Path;
use kit::{Id, Refusal, Result};
use serde::Deserialize;

/// `/{lang}/{council}/desk/members`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/desk/members", get(list))
        .route("/{lang}/{council}/desk/members/{person}", get(show))
        .route("/{lang}/{council}/desk/members/{person}/invitation", post(invite))
}

#[derive(Template)]
#[template(path = "people/templates/members.html")]
struct List {
    frame: Frame,
    members: Vec<Member>,
    in_office: Vec<Id>,
    groups: Vec<Group>,
    may_import: bool,
    sees_absences: bool,
}

impl List {
    fn group(&self, member: &Member) -> Option<&Group> {
        self.groups.iter().find(|group| Some(group.id) == member.group_id)
    }
}

async fn list(desk: Desk) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeMembers))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let mut members = people::members_on(&mut tx, desk.council.id, today).await?;
    in_dictionary_order(&mut members, desk.frame.language);
    let in_office = people::in_office(&mut tx, &desk.council, today).await?;
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let may_import = may(desk.roles, Action::ImportMembers);
    page(&List {
        frame: desk.frame.at("members", Vec::new()),
        members,
        in_office: in_office.iter().map(|it| it.person_id).collect(),
        groups,
        may_import,
        sees_absences: may(desk.roles, Action::SeeAddresses),
    })
}

#[derive(Deserialize)]
struct OfPerson {
    person: Id,
}

#[derive(Template)]
#[template(path = "people/templates/member.html")]
struct Show {
    frame: Frame,
    member: Member,
    group: Option<Group>,
    in_office: bool,
    has_account: bool,
    sees_addresses: bool,
    may_invite: bool,
    history: Vec<Line>,
}

async fn show(desk: Desk, Path(of): Path<OfPerson>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::SeeMembers))?;
    let mut tx = desk.house.db.read().await?;
    let today = day(tx.now());
    let member = found(people::member(&mut tx, desk.council.id, today, of.person).await?)?;
    let groups = people::groups(&mut tx, desk.council.id).await?;
    let group = groups.into_iter().find(|group| Some(group.id) == member.group_id);
    let has_account = store::find(&mut tx, member.person_id).await?.account_id.is_some();
    let sees_addresses = may(desk.roles, Action::SeeAddresses) || desk.actor.person == of.person;
    let sitting = people::in_office(&mut tx, &desk.council, today).await?;
    let in_office = sitting.iter().any(|it| it.person_id == of.person);
    let may_invite = may(desk.roles, Action::Invite);
    let history = people::history(&mut tx, desk.reader(), of.person, 10).await?;
    let crumbs = vec![(desk.frame.say("menu-members"), desk.at("members"))];
    let frame = desk.frame.at("members", crumbs);
    page(&Show {
        frame,
        member,
        group,
        in_office,
        has_account,
        sees_addresses,
        may_invite,
        history,
    })
}

/// Has a link sent to the member by which they choose a password.
async fn invite(desk: Desk, Path(of): Path<OfPerson>) -> Result<Redirect> {
    desk.allow(may(desk.roles, Action::Invite))?;
    if desk.house.mailer.is_none() {
        return Err(Refusal::because("mail-not-configured").into());
    }
    let mut tx = desk.house.db.write().await?;
    let today = day(tx.now());
    let member = found(people::member(&mut tx, desk.council.id, today, of.person).await?)?;
    if member.email.is_empty() {
        return Err(Refusal::because("member-without-email").into());
    }
    invitation::ask(&mut tx, desk.council.id, &member, desk.actor.person).await?;
    tx.commit().await?;
    Ok(done(&desk.at(&format!("members/{}", of.person)), "done-member-invited"))
}
