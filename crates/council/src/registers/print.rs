//! Printing the next pages of a register: the acts that are signed and that no page holds, in their
//! order, until one that is not signed yet.

use super::store::{self, Printed};
use super::{Entry, Register};
use crate::deliberations::{self, Deliberation};
use crate::house::print;
use crate::house::stationery::Stationery;
use crate::minutes;
use crate::people::Desk;
use crate::sessions::{self, Session, Sight, title};
use kit::db::Tx;
use kit::language::Args;
use kit::{Bilingual, Id, Refusal, Result};
use paper::{Document, RegisterPlace};

/// How many acts are printed at a time: whoever prints waits for them.
const AT_ONCE: u32 = 20;

/// The act that comes next in a register.
pub(super) enum Next {
    /// It is signed: its pages may be printed.
    Ready(Act),
    /// It is not signed yet: what follows waits for it.
    Unsigned(Bilingual),
}

/// An act that a register takes.
pub(super) enum Act {
    Deliberation(Box<Deliberation>),
    Minutes(Id),
}

/// What comes next in `register` of `year`, if anything does.
pub(super) async fn next(
    tx: &mut Tx,
    desk: &Desk,
    (register, year): (Register, i16),
    last: Option<&Entry>,
) -> Result<Option<Next>> {
    match register {
        Register::Deliberations => {
            let number = last.map_or(1, |it| it.position + 1);
            let it = deliberations::find_by_number(tx, desk.council.id, year, number).await?;
            Ok(it.map(|it| match it.signed_sha256 {
                Some(_) => Next::Ready(Act::Deliberation(Box::new(it))),
                None => Next::Unsigned(it.title),
            }))
        }
        Register::Minutes => {
            let next = store::next_minutes(tx, desk.council.id, year).await?;
            let Some((session, signed)) = next else { return Ok(None) };
            if signed.is_some() {
                return Ok(Some(Next::Ready(Act::Minutes(session))));
            }
            let session = found(tx, desk, session).await?;
            Ok(Some(Next::Unsigned(title(&desk.house, &session))))
        }
    }
}

/// Prints the next pages of `register` of `year`. Returns how many acts they hold; refused where
/// there is none.
pub(super) async fn enter(desk: &Desk, of: (Register, i16)) -> Result<u32> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&format!("registers {}", desk.council.id)).await?;
    let mut last = store::entries(&mut tx, desk.council.id, of).await?.pop();
    let mut count = 0;
    while count < AT_ONCE {
        let Some(Next::Ready(act)) = next(&mut tx, desk, of, last.as_ref()).await? else { break };
        enter_one(&mut tx, desk, (of, last.as_ref()), &act).await?;
        last = store::entries(&mut tx, desk.council.id, of).await?.pop();
        count += 1;
    }
    if count == 0 {
        return Err(Refusal::because("register-nothing-to-print").into());
    }
    tx.commit().await?;
    Ok(count)
}

async fn enter_one(
    tx: &mut Tx,
    desk: &Desk,
    ((register, year), last): ((Register, i16), Option<&Entry>),
    act: &Act,
) -> Result<()> {
    let position = last.map_or(1, |it| it.position + 1);
    let first_page = last.map_or(1, |it| it.last_page() + 1);
    let place = place(desk, (register, year), first_page);
    let (subject, session, title, (sha256, pages)) = match act {
        Act::Deliberation(it) => {
            let session = found(tx, desk, it.session_id).await?;
            let mut sheet = deliberations::register_sheet(tx, desk, &session, it).await?;
            sheet.imprint.register = Some(place);
            (it.id, session.id, it.title.clone(), kept(desk, sheet).await?)
        }
        Act::Minutes(session) => {
            let session = found(tx, desk, *session).await?;
            let (subject, mut sheet) = minutes::register_sheet(tx, desk, &session).await?;
            sheet.imprint.register = Some(place);
            (subject, session.id, title(&desk.house, &session), kept(desk, sheet).await?)
        }
    };
    let printed =
        Printed { register, year, position, subject, session, title, first_page, pages, sha256 };
    Ok(store::save(tx, desk, &printed).await?)
}

/// Prints and keeps a sheet; with how many pages it has.
async fn kept<D: Document + Send + 'static>(desk: &Desk, sheet: D) -> Result<(kit::Digest, u32)> {
    let pdf = print(&desk.house, sheet).await?;
    let pages = u32::try_from(pdf.pages).unwrap_or(u32::MAX);
    Ok((desk.house.files.keep(&pdf.bytes).await?, pages))
}

/// «Registre des délibérations, 2027», from that page on.
fn place(desk: &Desk, (register, year): (Register, i16), first_page: u32) -> RegisterPlace {
    let write = Stationery::of(&desk.house);
    let name = write.say(&format!("paper-register-{register}"), |_| {
        Args::none().text("year", year.to_string())
    });
    RegisterPlace { name, first_page }
}

async fn found(tx: &mut Tx, desk: &Desk, session: Id) -> Result<Session> {
    sessions::find(tx, desk.council.id, session, Sight::of(desk.roles)).await
}
