//! Inviting a person to sign in: a link by mail, by which they choose their password.

use super::{Member, find, give_account};
use crate::house::House;
use anyhow::Context as _;
use kit::db::Tx;
use kit::jobs::JobKind;
use kit::language::Args;
use kit::mail::Mail;
use kit::sign_in::{self, Purpose};
use kit::{Happened, Id, Language, Result};

/// Sends the link, outside of any request.
pub const SEND: JobKind<House> =
    JobKind { name: "send-invitation", work: |house, person| Box::pin(send(house, person)) };

/// Gives `member` an account and leaves the sending of the link to be done.
pub async fn ask(tx: &mut Tx, council: Id, member: &Member, by: Id) -> Result<()> {
    give_account(tx, member.person_id, &member.email, Some(by)).await?;
    tx.leave_work(SEND.name, member.person_id).await?;
    Ok(tx.record(Happened::new("journal-person-invited", council, member.person_id).by(by)).await?)
}

/// Each try makes a new link, which puts an end to the one before.
async fn send(house: House, person: Id) -> anyhow::Result<()> {
    let mailer = house.mailer.clone().context("no SMTP server is configured")?;
    let mut tx = house.db.write().await?;
    let person = find(&mut tx, person).await?;
    let account = sign_in::find(&mut tx, person.account_id.context("no account")?).await?;
    let token = sign_in::make(&mut tx, account.id, Purpose::Invitation).await?;
    tx.commit_housekeeping().await?;
    let body = |language: Language| {
        let address =
            format!("{}/{language}/invitation/{}", house.settings.address, token.secret());
        let args = Args::none().text("address", address);
        (language, house.messages.tell(language, "invitation-mail", &args))
    };
    let subject = |language| house.messages.say(language, "invitation-subject");
    let mail = Mail {
        to: (person.name.shown(Language::French).to_string(), account.email),
        subject: format!("{} — {}", subject(Language::Arabic), subject(Language::French)),
        body: [body(Language::Arabic), body(Language::French)],
        attachments: Vec::new(),
        message_id: format!("<{}@majlis.invitation>", token.digest()),
    };
    mailer.send(&mail).await.map(drop)
}
