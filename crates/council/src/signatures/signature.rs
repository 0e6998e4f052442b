//! Signing: who, in which office, over what.

use super::signer::{Cause, signers};
use super::store;
use crate::house::Frame;
use crate::people::{Desk, OfficeKind};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::{Json, Tx, Word};
use kit::{Bilingual, Digest, Happened, Id, Refusal, Result, sign_in};
use law::minutes::signatures;
use law::rules::Signatory;
use law::substitution::Capacity;
use law::{Profile, Verdict};

/// A signature.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Who signed.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// In which function: president or secretary.
    pub office: OfficeKind,
    /// In what capacity: as its holder, or for the holder.
    pub capacity: Word<Capacity>,
    /// Why the holder did not sign.
    pub cause: Option<Cause>,
    /// The reason that was given.
    pub reason: Bilingual,
    /// What the law says of the substitute.
    pub ground: Option<Json<Verdict>>,
    /// The SHA-256 of the paper they were shown.
    pub sha256: Digest,
    /// When.
    pub signed_at: Timestamp,
}

kit::row!(Signature {
    person_id,
    name,
    office,
    capacity,
    cause,
    reason,
    ground,
    sha256,
    signed_at
});

impl Signature {
    /// In which function it was given, and for whom: «Secrétaire adjoint, pour le secrétaire
    /// (empêché)».
    pub fn function(&self, frame: &Frame) -> String {
        let key = match self.capacity.0 {
            Capacity::Holder => return frame.word("office", self.office),
            Capacity::Deputy => "signed-as-deputy",
            Capacity::Designated => "signed-as-designated",
            Capacity::Acting => "signed-as-acting",
        };
        let cause = self.cause.map(|cause| frame.word("impediment", cause));
        frame.about(key, cause.unwrap_or_default())
    }
}

/// What is to be signed.
pub struct Signing<'a> {
    /// The session it comes from.
    pub session: Id,
    /// Deliberations, or minutes: each with the SHA-256 of the paper as it was shown.
    pub papers: &'a [(Id, Digest)],
    /// The signer's password, asked for again.
    pub password: &'a str,
}

/// Asks for the password before any transaction begins: it takes its time. Refused if it is wrong.
pub async fn confirmed(desk: &Desk, password: &str) -> Result<()> {
    let house = &desk.house;
    let account = sign_in::find(&mut house.db.read().await?, desk.actor.account).await?;
    if sign_in::confirm(&house.db, &account, password).await? {
        Ok(())
    } else {
        Err(Refusal::because("password-wrong").into())
    }
}

/// What was signed, in a transaction that is still open: whoever asked does what belongs to it,
/// and commits.
pub struct Signed {
    /// The transaction.
    pub tx: Tx,
    /// Each paper that now has all its signatures, with them.
    pub complete: Vec<(Id, Vec<Signature>)>,
}

/// Signs in the function that is the person's today, as its holder or for the holder. Refused with
/// a wrong password, to whoever has neither function, a second time, or over another paper than
/// the first signer's.
pub async fn sign(desk: &Desk, signing: Signing<'_>) -> Result<Signed> {
    let mut tx = desk.house.db.read().await?;
    let on = day(tx.now());
    let known = signers(&mut tx, &desk.council, signing.session, on).await?;
    desk.allow(known.place(desk.actor.person).is_some())?;
    drop(tx);
    confirmed(desk, signing.password).await?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&signing.session.to_string()).await?;
    let today = day(tx.now());
    let signers = signers(&mut tx, &desk.council, signing.session, today).await?;
    let function = signers.place(desk.actor.person).ok_or(kit::Error::Forbidden)?;
    let profile = desk.council.law(today).ok_or(kit::Error::NotFound)?;
    let mut complete = Vec::new();
    for (subject, sha256) in signing.papers {
        let known = store::of_subject(&mut tx, *subject).await?;
        may_sign(&known, (function.office, desk.actor.person), sha256)?;
        store::save(&mut tx, desk, (*subject, sha256), function).await?;
        let facts = serde_json::json!({
            "office": function.office, "capacity": function.capacity, "sha256": sha256
        });
        let happened = Happened::new("journal-signed", desk.council.id, *subject);
        tx.record(happened.within(signing.session).by(desk.actor.person).with(facts)).await?;
        let signed = store::of_subject(&mut tx, *subject).await?;
        if is_complete(&signed, &profile) {
            complete.push((*subject, signed));
        }
    }
    Ok(Signed { tx, complete })
}

fn may_sign(
    known: &[Signature],
    (office, person): (OfficeKind, Id),
    sha256: &Digest,
) -> Result<(), Refusal> {
    if known.iter().any(|it| it.office == office || it.person_id == person) {
        Err(Refusal::because("already-signed"))
    } else if known.iter().any(|it| it.sha256 != *sha256) {
        Err(Refusal::because("signed-another-text"))
    } else {
        Ok(())
    }
}

/// Whether everybody has signed who must (art. 47).
pub fn is_complete(signed: &[Signature], profile: &Profile) -> bool {
    let signatories: Vec<Signatory> = signed
        .iter()
        .filter_map(|it| match it.office {
            OfficeKind::President => Some(Signatory::President),
            OfficeKind::Secretary => Some(Signatory::Secretary),
            OfficeKind::VicePresident | OfficeKind::DeputySecretary => None,
        })
        .collect();
    signatures(&signatories, profile).allows()
}
