//! A decision as paper: to be signed, and with the signature of the president, or of whoever stands
//! in.

use super::Order;
use crate::councils::letterhead;
use crate::deliberations::paragraphs;
use crate::house::stationery::{Stationery, imprint, name};
use crate::house::{print, tongue};
use crate::people::Desk;
use crate::signatures::{self, Signature, Signer};
use kit::clock::day;
use kit::db::{Json, Tx, Word};
use kit::language::Args;
use kit::{Digest, Error, Result};
use paper::Note;

/// The paper with an empty place for `signer`.
pub(super) async fn to_sign(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    signer: &Signer,
) -> Result<Digest> {
    let place = signatures::place(Stationery::of(&desk.house), signer);
    compose(tx, desk, order, place).await
}

/// The same with the signature that the person at this desk gives over `prepared`, as `signer`.
pub(super) async fn signed(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    (signer, prepared): (&Signer, &Digest),
) -> Result<Digest> {
    let signature = Signature {
        person_id: desk.actor.person,
        name: desk.actor.name.clone(),
        office: signer.office,
        capacity: Word(signer.capacity),
        cause: signer.cause,
        reason: signer.reason.clone(),
        ground: signer.ground.clone().map(Json),
        sha256: prepared.clone(),
        signed_at: tx.now(),
    };
    let given = signatures::given(Stationery::of(&desk.house), &signature);
    compose(tx, desk, order, given).await
}

async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    signature: paper::Signature,
) -> Result<Digest> {
    let write = Stationery::of(&desk.house);
    let now = tx.now();
    let profile = desk.council.law(day(now)).ok_or(Error::NotFound)?;
    let law = &profile.law.majority.ordinary.source;
    let subject = name(&order.title);
    let mut text = vec![write.say("paper-given-the-law", |language| {
        Args::none().text("law", law.title(tongue(language)))
    })];
    text.extend(paragraphs(&order.basis));
    text.push(write.say("paper-order-formula", |language| {
        Args::none().text("council", desk.council.title.shown(language).to_string())
    }));
    text.extend(paragraphs(&order.text));
    let note = Note {
        imprint: imprint(subject.clone(), format!("order/{}", order.id), now),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-order"),
        reference: order.reference(),
        place_and_date: write.place_and_date(&desk.council.name, now),
        subject,
        paragraphs: text,
        signature,
    };
    let pdf = print(&desk.house, note).await?;
    Ok(desk.house.files.keep(&pdf.bytes).await?)
}
