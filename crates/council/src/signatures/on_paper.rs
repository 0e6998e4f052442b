//! Signatures and their empty places, as papers print them: in which function, and for whom.

use super::{Cause, Impediment, Signature, Signer, signers};
use crate::house::stationery::{self, Stationery, name};
use crate::house::tongue;
use crate::people::Desk;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use kit::{Bilingual, Id, Language, Result};
use law::Verdict;
use law::substitution::Capacity;
use paper::{ElectronicSignature, SignatureLevel, SignedBy, Text};

/// A signature as a paper shows it: called what it is.
pub fn given(write: Stationery<'_>, signature: &Signature) -> paper::Signature {
    let ground = signature.ground.as_deref();
    let why = (signature.cause, &signature.reason, ground);
    paper::Signature {
        office: function(write, &signature.office.to_string(), signature.capacity.0, why),
        name: Some(name(&signature.name)),
        by: SignedBy::Electronic(ElectronicSignature {
            level: SignatureLevel::Simple,
            time: write.moment(signature.signed_at),
            sha256: signature.sha256.to_string(),
        }),
    }
}

/// The empty places of the two who sign the papers of `session` today.
pub async fn places(tx: &mut Tx, desk: &Desk, session: Id) -> Result<Vec<paper::Signature>> {
    let write = Stationery::of(&desk.house);
    let signers = signers(tx, &desk.council, session, day(tx.now())).await?;
    Ok(signers.each().into_iter().map(|it| place(write, it)).collect())
}

/// The empty place of whoever signs.
pub fn place(write: Stationery<'_>, it: &Signer) -> paper::Signature {
    let why = (it.cause, &it.reason, it.ground.as_ref());
    paper::Signature {
        office: function(write, &it.office.to_string(), it.capacity, why),
        name: it.person.as_ref().and_then(|(_, name)| stationery::text(name)),
        by: SignedBy::Hand,
    }
}

/// «Le secrétaire du conseil», or «Pour le secrétaire, empêché (mission) : le secrétaire adjoint».
fn function(
    write: Stationery<'_>,
    office: &str,
    capacity: Capacity,
    (cause, reason, ground): (Option<Cause>, &Bilingual, Option<&Verdict>),
) -> Text {
    let key = match capacity {
        Capacity::Holder => return write.word(&format!("office-{office}")),
        Capacity::Deputy => "paper-signs-as-deputy",
        Capacity::Designated => "paper-signs-as-designated",
        Capacity::Acting => "paper-signs-as-acting",
    };
    let why = |language| why(write, (cause, reason), ground, language);
    write.say(key, |language| Args::none().text("why", why(language)))
}

/// «empêché : mission à l’étranger, art. 47 de la loi organique 113-14».
fn why(
    write: Stationery<'_>,
    (cause, reason): (Option<Cause>, &Bilingual),
    ground: Option<&Verdict>,
    language: Language,
) -> String {
    let cause = cause.map(|cause| spoken(write, &format!("impediment-{cause}"), language));
    let reason = (!reason.is_empty()).then(|| reason.shown(language).to_string());
    let cite = ground.map(|it| it.source.cite(tongue(language)));
    let comma = match language {
        Language::Arabic => "، ",
        Language::French => ", ",
    };
    [cause, reason, cite].into_iter().flatten().collect::<Vec<_>>().join(comma)
}

/// What the minutes tell of somebody who could not sign in their office.
pub fn impeded(write: Stationery<'_>, it: &Impediment) -> Text {
    write.say("paper-impeded", |language| {
        Args::none()
            .text("name", it.name.shown(language).to_string())
            .text("office", spoken(write, &format!("office-{}", it.office), language))
            .text("cause", spoken(write, &format!("impediment-{}", it.cause), language))
            .text("since", kit::language::date(language, it.since))
            .text("reason", it.reason.shown(language).to_string())
    })
}

fn spoken(write: Stationery<'_>, key: &str, language: Language) -> String {
    let tongue = match language {
        Language::Arabic => paper::Language::Arabic,
        Language::French => paper::Language::French,
    };
    write.word(key).say(tongue).unwrap_or_default().to_owned()
}
