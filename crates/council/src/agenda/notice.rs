//! Telling what the authority did to an agenda: the president, of every point that it adds or
//! opposes; the members too, of a point added once they were convened.

use super::{Point, notice_store as store};
use crate::councils;
use crate::house::House;
use crate::people::{self, Desk, Member, OfficeKind};
use crate::sessions::{self, Session, Sight, Stage, title};
use anyhow::Context as _;
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Bilingual, Happened, Id, Language, Result};

kit::named! {
    /// What is told of a point.
    pub enum News {
        /// The authority added it, of right.
        Added = "added",
        /// The authority opposes it.
        Opposed = "opposed",
    }
}

/// What one person is told of a point.
#[derive(Debug, Clone)]
pub struct PointNotice {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// The point.
    pub point_id: Id,
    /// What happened to it.
    pub news: News,
    /// Who is told.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Their electronic address; without one they are told by hand.
    pub email: String,
    /// When the mail server took the notice.
    pub sent_at: Option<Timestamp>,
}

kit::row!(PointNotice {
    id,
    council_id,
    session_id,
    point_id,
    news,
    person_id,
    name,
    email,
    sent_at
});

/// Sends the notice it names, outside of any request.
pub const SEND: JobKind<House> =
    JobKind { name: "send-point-notice", work: |house, id| Box::pin(send(house, id)) };

/// Leaves the notices of what happened to `point`.
pub(super) async fn leave(
    tx: &mut Tx,
    desk: &Desk,
    (session, point): (&Session, &Point),
    news: News,
) -> Result<()> {
    let today = day(tx.now());
    let mut told: Vec<Member> = if session.stage == Stage::Convened && news == News::Added {
        people::in_office(tx, &desk.council, today).await?
    } else {
        Vec::new()
    };
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    if let Some(president) = president
        && !told.iter().any(|it| it.person_id == president.person_id)
    {
        told.extend(people::member(tx, desk.council.id, today, president.person_id).await?);
    }
    let known = store::of_point(tx, point.id).await?;
    told.retain(|it| !known.iter().any(|old| old.news == news && old.person_id == it.person_id));
    for member in &told {
        let id = Id::new(tx.now());
        store::save(tx, point, news, (id, member)).await?;
        if desk.house.mailer.is_some() && !member.email.is_empty() {
            tx.leave_work(SEND.name, id).await?;
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    let happened = Happened::new("journal-point-news", point.council_id, point.id);
    Ok(tx.record(happened.within(point.session_id).by(desk.actor.person)).await?)
}

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let notice = store::find(&mut tx, id).await?;
    if notice.sent_at.is_some() {
        return Ok(());
    }
    let mail = compose(&mut tx, &house, &notice).await?;
    drop(tx);
    let answer = mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::sent(&mut tx, &notice, &answer).await?;
    tx.commit().await
}

async fn compose(tx: &mut Tx, house: &House, notice: &PointNotice) -> anyhow::Result<Mail> {
    let council = councils::find(tx, notice.council_id).await?;
    let point = store::title(tx, notice.point_id).await?;
    let session = sessions::find(tx, council.id, notice.session_id, Sight::FromPlanned).await?;
    let session = title(house, &session);
    let key = match notice.news {
        News::Added => "point-mail-added",
        News::Opposed => "point-mail-opposed",
    };
    let body = |language: Language| {
        let address = &house.settings.address;
        let page = format!("{address}/{language}/{}/desk/points/{}", council.slug, notice.point_id);
        let args = Args::none()
            .text("name", notice.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("session", session.half(language))
            .text("title", point.shown(language).to_string())
            .text("address", page);
        (language, house.messages.tell(language, key, &args))
    };
    let subject = house.words("point-mail-subject", |_| Args::none());
    Ok(Mail {
        to: (notice.name.shown(Language::French).to_string(), notice.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.point>", notice.id),
    })
}
