//! Telling by mail which deadlines a holiday moved: the president, the secretary and the office, of
//! all of them; the office of the control authority, of those by which the authority must act.

use super::store_moved as store;
use crate::councils::{self, Council};
use crate::house::House;
use crate::people::{self, OfficeKind};
use anyhow::Context as _;
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Bilingual, Happened, Id, Language};

/// Sends the notice it names, outside of any request.
pub(super) const SEND: JobKind<House> =
    JobKind { name: "send-moved-deadlines", work: |house, id| Box::pin(send(house, id)) };

/// A notice to one person about one change of the holidays.
pub(super) struct Notice {
    pub id: Id,
    pub council_id: Id,
    pub seq: i64,
    pub person_id: Id,
    pub name: Bilingual,
    pub email: String,
    /// The authority in whose office they work, if they are told as such.
    pub authority_id: Option<Id>,
    pub sent_at: Option<Timestamp>,
}

kit::row!(Notice { id, council_id, seq, person_id, name, email, authority_id, sent_at });

/// Leaves a mail to everybody concerned today.
pub(super) async fn leave(
    tx: &mut Tx,
    house: &House,
    (council, seq): (&Council, i64),
) -> anyhow::Result<()> {
    let today = day(tx.now());
    for kind in [OfficeKind::President, OfficeKind::Secretary] {
        let Some(office) = people::office_on(tx, council.id, kind, today).await? else { continue };
        let member = people::member(tx, council.id, today, office.person_id).await?;
        let email = member.map(|it| it.email).unwrap_or_default();
        let told = Told { person: office.person_id, name: office.name, email };
        leave_one(tx, house, (council.id, seq), (told, None)).await?;
    }
    for it in people::office_staff(tx, council.id, today).await? {
        let told = Told { person: it.person_id, name: it.name, email: it.email };
        leave_one(tx, house, (council.id, seq), (told, None)).await?;
    }
    let moved = store::of_change(tx, council.id, seq).await?;
    let mut authorities: Vec<Id> = moved.iter().filter_map(|it| it.authority_id).collect();
    authorities.sort_unstable();
    authorities.dedup();
    for authority in authorities {
        for it in people::authority_staff(tx, authority, today).await? {
            let told = Told { person: it.person_id, name: it.name, email: it.email };
            leave_one(tx, house, (council.id, seq), (told, Some(authority))).await?;
        }
    }
    Ok(())
}

/// Whom a mail tells.
struct Told {
    person: Id,
    name: Bilingual,
    email: String,
}

async fn leave_one(
    tx: &mut Tx,
    house: &House,
    (council, seq): (Id, i64),
    (told, authority_id): (Told, Option<Id>),
) -> anyhow::Result<()> {
    let notice = Notice {
        id: Id::new(tx.now()),
        council_id: council,
        seq,
        person_id: told.person,
        name: told.name,
        email: told.email,
        authority_id,
        sent_at: None,
    };
    let is_new = store::save_notice(tx, &notice).await?;
    if is_new && house.mailer.is_some() && !notice.email.is_empty() {
        tx.leave_work(SEND.name, notice.id).await?;
    }
    Ok(())
}

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let notice = store::notice(&mut tx, id).await?;
    if notice.sent_at.is_some() {
        return Ok(());
    }
    let mail = compose(&mut tx, &house, &notice).await?;
    drop(tx);
    mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::sent(&mut tx, id).await?;
    let kind = "journal-deadlines-told";
    tx.record(Happened::new(kind, notice.council_id, notice.person_id)).await?;
    tx.commit().await
}

async fn compose(tx: &mut Tx, house: &House, notice: &Notice) -> anyhow::Result<Mail> {
    let council = councils::find(tx, notice.council_id).await?;
    let mut lines = [String::new(), String::new()];
    let moved = store::of_change(tx, council.id, notice.seq).await?;
    for it in moved
        .iter()
        .filter(|it| notice.authority_id.is_none() || it.authority_id == notice.authority_id)
    {
        for (text, language) in lines.iter_mut().zip([Language::Arabic, Language::French]) {
            text.push_str("\n- ");
            text.push_str(&it.line(house, language));
        }
    }
    let [arabic, french] = lines;
    let body = |language: Language, lines: String| {
        let args = Args::none()
            .text("name", notice.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("lines", lines)
            .text("address", format!("{}/{language}/desk", house.settings.address));
        (language, house.messages.tell(language, "moved-mail", &args))
    };
    let subject = house.words("moved-mail-subject", |_| Args::none());
    Ok(Mail {
        to: (notice.name.shown(Language::French).to_string(), notice.email.clone()),
        subject: format!("{} — {}", subject.ar, subject.fr),
        body: [body(Language::Arabic, arabic), body(Language::French, french)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.deadlines>", notice.id),
    })
}
