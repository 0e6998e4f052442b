//! The letter that notifies an arrondissement of its allocation.

use super::Allocation;
use super::clocks::still;
use crate::councils::{Council, letterhead};
use crate::house::stationery::{Stationery, imprint, name};
use crate::house::{print, tongue};
use crate::people::Desk;
use crate::signatures;
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use kit::{Digest, Error, Result};
use law::arrondissements::amount;
use law::clock::{account, account_sent};
use paper::Note;

/// Prints it, and keeps it.
pub(super) async fn notice(
    tx: &mut Tx,
    desk: &Desk,
    (it, council): (&Allocation, &Council),
) -> Result<Digest> {
    let write = Stationery::of(&desk.house);
    let now = tx.now();
    let profile = council.law(day(now)).ok_or(Error::NotFound)?;
    let signer = signatures::president(tx, &desk.council, day(now)).await?;
    let subject =
        write.say("paper-allocation-subject", |_| Args::none().text("year", it.year.to_string()));
    let sum = u64::try_from(it.amount).unwrap_or(0);
    let text = write.say("paper-allocation-text", |language| {
        Args::none()
            .text("council", council.title.shown(language).to_string())
            .text("year", it.year.to_string())
            .text("amount", amount(sum, tongue(language)))
    });
    let october = still(account_sent(it.prepared_in(), &profile), it.notified_on);
    let limits = [account(it.notified_on, &profile), october];
    let limits = limits.into_iter().flatten().filter_map(|limit| {
        let last = limit.last()?;
        Some(write.say("paper-allocation-limit", |language| {
            Args::none()
                .text("title", limit.title(tongue(language)))
                .text("day", kit::language::date(language, last))
                .text("article", limit.source.cite(tongue(language)))
        }))
    });
    let note = Note {
        imprint: imprint(subject.clone(), format!("allocation/{}", it.id), now),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: write.word("paper-allocation"),
        reference: it.year.to_string(),
        place_and_date: write.place_and_date(&desk.council.name, now),
        subject: name(&council.title),
        paragraphs: [subject, text].into_iter().chain(limits).collect(),
        signature: signatures::place(write, &signer),
    };
    let pdf = print(&desk.house, note).await?;
    Ok(desk.house.files.keep(&pdf.bytes).await?)
}
