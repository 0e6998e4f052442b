//! Warning a member whose next absence would be one too many, or whose last one was: when a session
//! is closed, by mail, once.

use super::{meters, store};
use crate::councils;
use crate::house::{House, tongue};
use crate::people;
use anyhow::Context as _;
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Json;
use kit::jobs::JobKind;
use kit::journal::{Entry, Reader};
use kit::language::Args;
use kit::mail::Mail;
use kit::{Happened, Id, Language};
use law::Verdict;
use law::absence::Came;

/// Looks at every member's absences when a session is closed.
pub(super) const AT_CLOSING: Reader<House> = Reader {
    name: "absences-at-closing",
    kinds: &["journal-milestone-closed"],
    hear: |house, entry| Box::pin(warn(house, entry)),
};

/// Sends the warning it names.
pub(super) const SEND: JobKind<House> =
    JobKind { name: "send-absence-warning", work: |house, id| Box::pin(send(house, id)) };

/// A warning to one member after one session.
pub(super) struct Warning {
    pub id: Id,
    pub mandate_id: Id,
    pub session_id: Id,
    pub person_id: Id,
    pub council_id: Id,
    pub verdict: Json<Verdict>,
    pub sent_at: Option<Timestamp>,
}

kit::row!(Warning { id, mandate_id, session_id, person_id, council_id, verdict, sent_at });

/// A session whose closing an entry tells is the subject of the entry.
async fn warn(house: House, entry: Entry) -> anyhow::Result<()> {
    let (council, session): (Id, Id) = (entry.scope.parse()?, entry.subject);
    let mut tx = house.db.write().await?;
    let council = councils::find(&mut tx, council).await?;
    let today = day(tx.now());
    let mut warned = 0;
    for meter in meters(&mut tx, &council, today).await? {
        let missed = meter.sessions.last();
        let missed = missed.is_some_and(|it| it.session_id == session && it.came() == Came::Absent);
        if !missed || !meter.is_serious() {
            continue;
        }
        let warning = Warning {
            id: Id::new(tx.now()),
            mandate_id: meter.member.mandate_id,
            session_id: session,
            person_id: meter.member.person_id,
            council_id: council.id,
            verdict: Json(meter.verdict),
            sent_at: None,
        };
        if store::save_warning(&mut tx, &warning, council.id).await? {
            warned += 1;
            if house.mailer.is_some() && !meter.member.email.is_empty() {
                tx.leave_work(SEND.name, warning.id).await?;
            }
            let happened = Happened::new("journal-absence-warned", council.id, warning.person_id);
            tx.record(happened.within(session)).await?;
        }
    }
    if warned > 0 {
        tx.commit().await?;
    }
    Ok(())
}

async fn send(house: House, id: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.read().await?;
    let warning = store::warning(&mut tx, id).await?;
    if warning.sent_at.is_some() {
        return Ok(());
    }
    let council = councils::find(&mut tx, warning.council_id).await?;
    let today = day(tx.now());
    let member = people::member(&mut tx, council.id, today, warning.person_id).await?;
    let member = member.context("no longer a member")?;
    drop(tx);
    let address = |language: Language| {
        let (at, slug) = (&house.settings.address, &council.slug);
        format!("{at}/{language}/{slug}/desk/members/{}/presence", warning.person_id)
    };
    let body = |language: Language| {
        let args = Args::none()
            .text("name", member.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("verdict", warning.verdict.sentence(tongue(language)))
            .text("address", address(language));
        (language, house.messages.tell(language, "absence-mail", &args))
    };
    let subject = |language| house.messages.say(language, "absence-mail-subject");
    let mail = Mail {
        to: (member.name.shown(Language::French).to_string(), member.email.clone()),
        subject: format!("{} — {}", subject(Language::Arabic), subject(Language::French)),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{id}@majlis.absence>"),
    };
    mailer.send(&mail).await?;
    let mut tx = house.db.write().await?;
    store::warning_sent(&mut tx, id).await?;
    let happened = Happened::new("journal-absence-warning-sent", council.id, warning.person_id);
    tx.record(happened.within(warning.session_id)).await?;
    tx.commit().await
}
