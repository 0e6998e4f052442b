//! Signing a request for a point that another member filed (113-14, art. 40; 112-14, art. 41; 111-14,
//! art. 43): nobody signs in somebody else's name.

use super::request::{PointRequest, Signatory, is_awaited};
use super::request_store as store;
use crate::people::{Desk, Role};
use kit::db::Tx;
use kit::{Error, Id, Refusal, Result};

/// The name of `member` on a request that still awaits its answer, without a signature: one's own,
/// or anybody's for the office, which holds the paper that was signed. Refused once signed.
async fn unsigned(
    tx: &mut Tx,
    desk: &Desk,
    request: &PointRequest,
    member: Id,
) -> Result<Signatory> {
    if member != desk.actor.person && !desk.roles.has(Role::Office) {
        return Err(Error::NotFound);
    }
    is_awaited(request)?;
    let all = store::signatories(tx, request.id).await?;
    let named = all.into_iter().find(|it| it.person_id == member).ok_or(Error::NotFound)?;
    if named.has_signed() {
        return Err(Refusal::because("request-already-signed").into());
    }
    Ok(named)
}

/// `member` signs `request`.
pub(super) async fn sign(
    tx: &mut Tx,
    desk: &Desk,
    request: &PointRequest,
    member: Id,
) -> Result<()> {
    let named = unsigned(tx, desk, request, member).await?;
    Ok(store::sign(tx, request, &named, desk.actor.person).await?)
}

/// `member` does not sign `request`, and is named on it no longer.
pub(super) async fn not_sign(
    tx: &mut Tx,
    desk: &Desk,
    request: &PointRequest,
    member: Id,
) -> Result<()> {
    let named = unsigned(tx, desk, request, member).await?;
    Ok(store::not_sign(tx, request, &named, desk.actor.person).await?)
}
