//! The president is told what the authority answered: at the desk, and by mail with the letter.

use super::{VisaAnswer, store_case, store_notice as store};
use crate::councils;
use crate::deliberations::{self, Deliberation};
use crate::house::House;
use crate::people::{self, Desk, OfficeKind};
use anyhow::Context as _;
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::{Bilingual, Id, Language, Result};

kit::named! {
    /// What the president is told.
    pub enum Told {
        /// The authority opposes.
        Opposition = "opposition",
        /// The visa is given.
        VisaGiven = "visa-given",
        /// The visa is refused.
        VisaRefused = "visa-refused",
    }
}

impl Told {
    /// What tells an answer on the visa.
    pub fn of(answer: VisaAnswer) -> Self {
        match answer {
            VisaAnswer::Given => Self::VisaGiven,
            VisaAnswer::Refused => Self::VisaRefused,
        }
    }

    /// The message key of what it is called.
    pub fn title(self) -> &'static str {
        match self {
            Self::Opposition => "answer-opposition",
            Self::VisaGiven => "answer-visa-given",
            Self::VisaRefused => "answer-visa-refused",
        }
    }
}

/// A notice to a president.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// The deliberation.
    pub deliberation_id: Id,
    /// What is told.
    pub told: Told,
    /// To whom.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// Their declared address; empty if they declared none.
    pub email: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
    /// What that server answered.
    pub answer: Option<String>,
}

kit::row!(Notice {
    id,
    council_id,
    session_id,
    deliberation_id,
    told,
    person_id,
    name,
    email,
    made_at,
    sent_at,
    answer
});

/// Sends the notice it names, outside of any request.
pub(super) const SEND: JobKind<House> =
    JobKind { name: "send-control-notice", work: |house, notice| Box::pin(send(house, notice)) };

/// Leaves the notice to be sent to whoever presides today. The home tells it meanwhile.
pub(super) async fn leave(tx: &mut Tx, desk: &Desk, act: &Deliberation, told: Told) -> Result<()> {
    let today = day(tx.now());
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    let Some(office) = office else { return Ok(()) };
    let member = people::member(tx, desk.council.id, today, office.person_id).await?;
    let notice = Notice {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        session_id: act.session_id,
        deliberation_id: act.id,
        told,
        person_id: office.person_id,
        name: office.name,
        email: member.map(|member| member.email).unwrap_or_default(),
        made_at: tx.now(),
        sent_at: None,
        answer: None,
    };
    store::save(tx, &notice).await?;
    if desk.house.mailer.is_some() && !notice.email.is_empty() {
        tx.leave_work(SEND.name, notice.id).await?;
    }
    Ok(())
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

async fn compose(tx: &mut Tx, house: &House, notice: &Notice) -> anyhow::Result<Mail> {
    let council = councils::find(tx, notice.council_id).await?;
    let act = deliberations::find(tx, council.id, notice.deliberation_id).await?;
    let case = store_case::find(tx, act.id).await?.context("a case")?;
    let (letter, reason) = match notice.told {
        Told::Opposition => (case.opposition_sha256, case.opposition),
        Told::VisaGiven | Told::VisaRefused => (case.visa_sha256, case.visa_reason),
    };
    let what = |language| house.messages.say(language, notice.told.title());
    let body = |language: Language| {
        let (at, slug, number) = (&house.settings.address, &council.slug, act.reference());
        let args = Args::none()
            .text("name", notice.name.shown(language).to_string())
            .text("council", council.title.shown(language).to_string())
            .text("what", what(language))
            .text("title", act.title.shown(language).to_string())
            .text("reason", reason.shown(language).to_string())
            .text("address", format!("{at}/{language}/{slug}/desk/decisions/{number}"))
            .text("number", number);
        (language, house.messages.tell(language, "control-mail", &args))
    };
    let mut attachments = Vec::new();
    if let Some(letter) = letter {
        let bytes = house.files.read(&letter).await?;
        attachments.push((format!("{}.pdf", notice.told), "application/pdf", bytes));
    }
    let subject = format!("{} — {}", what(Language::Arabic), what(Language::French));
    Ok(Mail {
        to: (notice.name.shown(Language::French).to_string(), notice.email.clone()),
        subject: format!("{subject} ({})", act.reference()),
        body: [body(Language::Arabic), body(Language::French)],
        attachments,
        message_id: format!("<{}@majlis.control>", notice.id),
    })
}
