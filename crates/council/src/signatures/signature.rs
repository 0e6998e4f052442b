//! Signing: who, in which office, over what.

use super::store;
use crate::people::{self, Desk, OfficeKind};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::Tx;
use kit::{Bilingual, Digest, Happened, Id, Refusal, Result, sign_in};
use law::Profile;
use law::minutes::signatures;
use law::rules::Signatory;

/// A signature.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Who signed.
    pub person_id: Id,
    /// Their name.
    pub name: Bilingual,
    /// In which office.
    pub office: OfficeKind,
    /// The SHA-256 of the paper they were shown.
    pub sha256: Digest,
    /// When.
    pub signed_at: Timestamp,
}

kit::row!(Signature { person_id, name, office, sha256, signed_at });

/// What is to be signed.
pub struct Signing<'a> {
    /// The session it comes from.
    pub session: Id,
    /// Deliberations, or minutes: each with the SHA-256 of the paper as it was shown.
    pub papers: &'a [(Id, Digest)],
    /// The signer's password, asked for again.
    pub password: &'a str,
}

/// Asks for the password before any transaction begins: it takes its time.
async fn confirmed(desk: &Desk, password: &str) -> Result<()> {
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

/// Signs in the office that the person holds today. Refused with a wrong password, to whoever
/// holds neither office, a second time, or over another paper than the first signer's.
pub async fn sign(desk: &Desk, signing: Signing<'_>) -> Result<Signed> {
    confirmed(desk, signing.password).await?;
    let mut tx = desk.house.db.write().await?;
    tx.lock(&signing.session.to_string()).await?;
    let office = office(&mut tx, desk).await?;
    let profile = desk.council.law(day(tx.now())).ok_or(kit::Error::NotFound)?;
    let mut complete = Vec::new();
    for (subject, sha256) in signing.papers {
        let known = store::of_subject(&mut tx, *subject).await?;
        may_sign(&known, office, sha256)?;
        store::save(&mut tx, desk, (*subject, sha256), office).await?;
        let facts = serde_json::json!({ "office": office, "sha256": sha256 });
        let happened = Happened::new("journal-signed", desk.council.id, *subject);
        tx.record(happened.within(signing.session).by(desk.actor.person).with(facts)).await?;
        let signed = store::of_subject(&mut tx, *subject).await?;
        if is_complete(&signed, &profile) {
            complete.push((*subject, signed));
        }
    }
    Ok(Signed { tx, complete })
}

fn may_sign(known: &[Signature], office: OfficeKind, sha256: &Digest) -> Result<(), Refusal> {
    if known.iter().any(|it| it.office == office) {
        Err(Refusal::because("already-signed"))
    } else if known.iter().any(|it| it.sha256 != *sha256) {
        Err(Refusal::because("signed-another-text"))
    } else {
        Ok(())
    }
}

/// The office in which the person may sign today.
async fn office(tx: &mut Tx, desk: &Desk) -> Result<OfficeKind> {
    let today = day(tx.now());
    for office in [OfficeKind::President, OfficeKind::Secretary] {
        let holder = people::office_on(tx, desk.council.id, office, today).await?;
        if holder.is_some_and(|holder| holder.person_id == desk.actor.person) {
            return Ok(office);
        }
    }
    Err(kit::Error::Forbidden)
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
