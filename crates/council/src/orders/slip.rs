//! The slip that carries a decision to the authority, with its receipt at the foot.

use super::{Order, passage};
use crate::councils::{self, letterhead};
use crate::house::stationery::{Stationery, imprint, name};
use crate::people::Desk;
use crate::signatures;
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Bilingual, Error, Result};
use paper::{Receipt, SealedPaper, TransmissionSlip};

/// The slip as it goes out: whoever receives it on paper stamps it at the foot.
pub(super) async fn to_be_stamped(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
) -> Result<TransmissionSlip> {
    let text = vec![Stationery::of(&desk.house).word("paper-receipt-by-hand")];
    compose(tx, desk, order, Receipt { number: None, text }).await
}

/// The slip with the receipt that `agent` gave at the authority's own desk.
pub(super) async fn acknowledged(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    (number, agent): (&str, &Bilingual),
) -> Result<TransmissionSlip> {
    let now = tx.now();
    let text = Stationery::of(&desk.house).say("paper-receipt-given", |language| {
        Args::none()
            .text("name", agent.shown(language).to_string())
            .text("when", language::date_and_time(language, now))
    });
    let receipt = Receipt { number: Some(number.to_owned()), text: vec![text] };
    compose(tx, desk, order, receipt).await
}

async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    order: &Order,
    receipt: Receipt,
) -> Result<TransmissionSlip> {
    let write = Stationery::of(&desk.house);
    let sent = order.sent_at.ok_or(Error::NotFound)?;
    let authority = order.authority_id.ok_or(Error::NotFound)?;
    let authority = councils::authority(tx, authority).await?;
    let subject = write.say("paper-order-sent", |_| Args::none().text("number", order.reference()));
    let signer = signatures::president(tx, &desk.council, day(sent)).await?;
    let piece = SealedPaper {
        number: "1".to_owned(),
        title: name(&order.title),
        extent: None,
        sha256: order.signed_sha256.as_ref().map(ToString::to_string),
    };
    Ok(TransmissionSlip {
        imprint: imprint(subject.clone(), format!("order-slip/{}", order.id), sent),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        reference: order.slip_number.clone().unwrap_or_default(),
        place_and_date: write.place_and_date(&desk.council.name, sent),
        recipient: name(&authority.name),
        subject,
        paragraphs: vec![write.word("paper-order-sent-text")],
        pieces: vec![piece],
        law: passage::articles(tx, desk, order).await?,
        signature: signatures::place(write, &signer),
        receipt,
    })
}
