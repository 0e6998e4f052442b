//! Telling the president and the secretary, by mail, which deadlines a holiday moved.

use super::store_moved as store;
use crate::councils;
use crate::house::House;
use crate::people::{self, OfficeKind};
use crate::sessions::{self, Sight};
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
    pub sent_at: Option<Timestamp>,
}

kit::row!(Notice { id, council_id, seq, person_id, name, email, sent_at });

/// Leaves a mail to whoever presides and whoever is secretary today.
pub(super) async fn leave(
    tx: &mut Tx,
    house: &House,
    (council, seq): (Id, i64),
) -> anyhow::Result<()> {
    let today = day(tx.now());
    for kind in [OfficeKind::President, OfficeKind::Secretary] {
        let Some(office) = people::office_on(tx, council, kind, today).await? else { continue };
        let member = people::member(tx, council, today, office.person_id).await?;
        let email = member.map(|it| it.email).unwrap_or_default();
        let notice = Notice {
            id: Id::new(tx.now()),
            council_id: council,
            seq,
            person_id: office.person_id,
            name: office.name,
            email,
            sent_at: None,
        };
        store::save_notice(tx, &notice).await?;
        if house.mailer.is_some() && !notice.email.is_empty() {
            tx.leave_work(SEND.name, notice.id).await?;
        }
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
    for moved in store::of_change(tx, council.id, notice.seq).await? {
        let session = sessions::find(tx, council.id, moved.session_id, Sight::FromPlanned).await;
        let session = session.map_err(|error| anyhow::anyhow!("{error}"))?;
        for (text, language) in lines.iter_mut().zip([Language::Arabic, Language::French]) {
            text.push_str("\n- ");
            text.push_str(&moved.line(house, &session, language));
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
