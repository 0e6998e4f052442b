//! The certificate of the copy of the register of deliberations that goes to the authority at the end
//! of the mandate (113-14, art. 49; 112-14, art. 50; 111-14, art. 52): page by page, what it holds.

use super::{Entry, Register, store};
use crate::councils::letterhead;
use crate::house::cited;
use crate::house::stationery::{Stationery, imprint};
use crate::people::{self, Desk, OfficeKind};
use kit::clock::day;
use kit::db::Tx;
use kit::language::Args;
use kit::{Refusal, Result};
use paper::Text;

/// The certificate for the years between `from` and `to`. Refused while no page was printed.
pub(super) async fn certificate(
    tx: &mut Tx,
    desk: &Desk,
    (from, to): (i16, i16),
) -> Result<paper::Note> {
    let write = Stationery::of(&desk.house);
    let held = store::between(tx, desk.council.id, Register::Deliberations, (from, to)).await?;
    if held.is_empty() {
        return Err(Refusal::because("register-empty").into());
    }
    let rule = desk.rule("registre_passation");
    let mut paragraphs = vec![write.say("paper-register-copy-certified", |language| {
        Args::none()
            .text("article", cited(rule, language))
            .text("from", from.to_string())
            .text("to", to.to_string())
            .count("count", i64::try_from(held.len()).unwrap_or(i64::MAX))
    })];
    paragraphs.extend(held.iter().map(|it| line(write, it)));
    let today = day(tx.now());
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    let subject = write.word("paper-register-copy");
    let identifier = format!("register-copy/{}/{from}-{to}", desk.council.id);
    Ok(paper::Note {
        imprint: imprint(subject.clone(), identifier, tx.now()),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        name: subject.clone(),
        reference: format!("{from}-{to}"),
        place_and_date: write.place_and_date(&desk.council.name, tx.now()),
        subject,
        paragraphs,
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
    })
}

fn line(write: Stationery<'_>, it: &Entry) -> Text {
    write.say("paper-register-line", |language| {
        Args::none()
            .text("number", format!("{}/{}", it.year, it.position))
            .text("title", it.title.shown(language).to_string())
            .text("first", it.first_page.to_string())
            .text("last", it.last_page().to_string())
            .text("sha256", it.sha256.to_string())
    })
}
