//! The home: what awaits me, until when, and why — in every council in which I am something.

use super::look::Look;
use super::task::order;
use super::{
    Task, allocations, asked, authority, budget, closed, follow_ups, meeting, member, moved,
    opinions, opposed, orders, petitions, preparation, questions, relays, service, sitting,
};
use crate::councils::{self, Council};
use crate::house::{Frame, House, page};
use crate::people::{Actor, Home, Role, Roles, authorities_of};
use crate::sessions::{self, Session, Sight, Stage, title};
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use jiff::ToSpan as _;
use jiff::civil::Date;
use kit::db::Tx;
use kit::language::sort_key;
use kit::{Bilingual, Id, Result};

/// `/{lang}/desk`.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/desk", get(home))
}

/// A session that sits or is to come, as the side of the home shows it.
struct Coming {
    session: Session,
    title: Bilingual,
    council: Bilingual,
    /// Its page, once it is open to the person.
    url: Option<String>,
}

/// A council, as the home lists it.
struct Mine {
    council: Council,
    url: String,
    roles: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "dashboards/templates/home.html")]
struct Show {
    frame: Frame,
    today: Date,
    tasks: Vec<Task>,
    coming: Vec<Coming>,
    councils: Vec<Mine>,
    /// Whether the desk of an authority is theirs.
    is_authority: bool,
}

impl Mine {
    fn of(frame: &Frame, council: Council, roles: Roles) -> Self {
        let url = format!("/{}/{}/desk/sessions", frame.language, council.slug);
        Self { council, url, roles: roles.iter().map(Role::name).collect() }
    }
}

impl Show {
    /// The tasks that are late or pressing, or the others.
    fn group(&self, pressing: &bool) -> Vec<&Task> {
        self.tasks.iter().filter(|task| task.is_pressing(self.today) == *pressing).collect()
    }

    fn is_elsewhere(&self) -> bool {
        self.councils.len() > 1
    }
}

async fn home(home: Home) -> Result<Response> {
    let Home { house, frame, actor } = home;
    let mut tx = house.db.read().await?;
    let today = frame.today();
    let authorities = authorities_of(&mut tx, actor.person).await?;
    let whose = (actor.person, today);
    let (overseen, opening) = authority::councils(&mut tx, whose, &authorities).await?;
    let mut tasks = authority::tasks(&mut tx, (&house, &frame), (whose.0, &authorities)).await?;
    let mut coming: Vec<Coming> = Vec::new();
    for session in opening {
        let council = overseen.iter().find(|council| council.id == session.council_id);
        coming.extend(council.map(|council| shown((&house, &frame), council, session)));
    }
    let is_overseen = |id: &Id| overseen.iter().any(|council| council.id == *id);
    let mut mine = Vec::new();
    for id in actor.councils() {
        let roles = actor.roles_in(id);
        if is_overseen(&id) && roles == Roles::NONE.with(Role::Authority) {
            continue;
        }
        let council = councils::find(&mut tx, id).await?;
        tasks.extend(tasks_of(&mut tx, (&house, &frame), &actor, &council).await?);
        coming.extend(sessions_to_come(&mut tx, (&house, &frame), &actor, &council).await?);
        mine.push(Mine::of(&frame, council, roles));
    }
    for council in overseen {
        if !mine.iter().any(|it| it.council.id == council.id) {
            mine.push(Mine::of(&frame, council, Roles::NONE.with(Role::Authority)));
        }
    }
    let is_authority = !authorities.is_empty();
    order(&mut tasks);
    mine.sort_by_cached_key(|it| sort_key(&it.council.title.shown(frame.language).to_string()));
    coming.sort_by_key(|it| it.session.opens_on);
    let frame = match mine.as_slice() {
        // Whoever works in one council finds its menu here.
        [only] => frame.of(crate::house::CouncilHead {
            slug: only.council.slug.clone(),
            name: only.council.title.clone(),
        }),
        _ => frame,
    };
    page(&Show {
        frame: frame.at("home", Vec::new()),
        today,
        tasks,
        coming,
        councils: mine,
        is_authority,
    })
}

/// What awaits `actor` in `council`.
pub async fn tasks_of(
    tx: &mut Tx,
    page: (&House, &Frame),
    actor: &Actor,
    council: &Council,
) -> Result<Vec<Task>> {
    let look = Look::at(tx, page, actor, council).await?;
    let since = look.today.saturating_sub(14.months());
    let sight = Sight::of(look.roles);
    let mut tasks = petitions::tasks(tx, &look).await?;
    tasks.extend(asked::tasks(tx, &look).await?);
    tasks.extend(asked::to_sign(tx, &look).await?);
    tasks.extend(moved::tasks(tx, &look).await?);
    tasks.extend(relays::tasks(tx, &look).await?);
    tasks.extend(follow_ups::tasks(tx, &look).await?);
    tasks.extend(orders::tasks(tx, &look).await?);
    tasks.extend(opinions::to_give(tx, &look).await?);
    tasks.extend(allocations::tasks(tx, &look).await?);
    for session in sessions::under_way(tx, council.id, sight, since).await? {
        let seen = look.see(tx, session).await?;
        tasks.extend(member::tasks(tx, &look, &seen).await?);
        tasks.extend(preparation::tasks(tx, &look, &seen).await?);
        tasks.extend(sitting::tasks(tx, &look, &seen).await?);
        tasks.extend(closed::tasks(tx, &look, &seen).await?);
        tasks.extend(opposed::tasks(tx, &look, &seen).await?);
        tasks.extend(budget::tasks(tx, &look, &seen).await?);
        tasks.extend(questions::tasks(tx, &look, &seen).await?);
        tasks.extend(opinions::missing(tx, &look, &seen.session).await?);
        tasks.extend(service::tasks(tx, &look, &seen).await?);
    }
    tasks.extend(meeting::tasks(tx, &look).await?);
    Ok(tasks)
}

/// The sessions that sit, and those to come.
async fn sessions_to_come(
    tx: &mut Tx,
    (house, frame): (&House, &Frame),
    actor: &Actor,
    council: &Council,
) -> Result<Vec<Coming>> {
    let roles = actor.roles_in(council.id);
    let sight = Sight::of(roles);
    // A member knows which day is planned; the pages of the session open with the convocation.
    let from = if roles.has(Role::Member) { Sight::FromPlanned } else { sight };
    let (today, since) = (frame.today(), frame.today().saturating_sub(6.months()));
    let mut coming = sessions::under_way(tx, council.id, from, since).await?;
    let sits = |it: &Session| it.stage == Stage::Open;
    coming.retain(|it| sits(it) || it.opens_on.is_some_and(|day| day >= today));
    let told = coming.into_iter().map(|session| {
        let is_open = sight.reaches(session.stage);
        let one = shown((house, frame), council, session);
        Coming { url: one.url.filter(|_| is_open), ..one }
    });
    Ok(told.collect())
}

fn shown((house, frame): (&House, &Frame), council: &Council, session: Session) -> Coming {
    Coming {
        title: title(house, &session),
        council: council.title.clone(),
        url: Some(format!("/{}/{}/desk/sessions/{}", frame.language, council.slug, session.id)),
        session,
    }
}
