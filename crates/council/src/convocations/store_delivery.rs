//! The `delivery` and `papers_link` tables. Only this room writes them. Times are written once: the
//! first proof counts, and what changes nothing is not told to the journal.

use super::{Channel, Delivery, Purpose, Reach, Reached, Summons, store};
use jiff::Timestamp;
use kit::db::{Result, Tx};
use kit::sign_in::Token;
use kit::{Digest, Happened, Id};

/// The convocation of `person` to `session` and how far it has come, if they were convened.
pub async fn own(tx: &mut Tx, session: Id, person: Id) -> Result<Option<Reached>> {
    let Some(summons) = store::own_summons(tx, session, person).await? else { return Ok(None) };
    let deliveries = deliveries_of(tx, summons.id).await?;
    Ok(Reach::of(vec![summons], deliveries).members.pop())
}

/// The deliveries of a convocation, in order, without those of its addenda.
pub async fn deliveries(tx: &mut Tx, convocation: Id) -> Result<Vec<Delivery>> {
    tx.query(
        "SELECT delivery.* FROM delivery JOIN summons ON summons.id = delivery.summons_id \
         WHERE summons.convocation_id = $1 AND delivery.purpose <> 'addendum' \
         ORDER BY delivery.id LIMIT 5000",
    )
    .bind(convocation)
    .all()
    .await
}

/// The deliveries of one member's convocation, in order, without those of its addenda.
pub async fn deliveries_of(tx: &mut Tx, summons: Id) -> Result<Vec<Delivery>> {
    tx.query(
        "SELECT * FROM delivery WHERE summons_id = $1 AND purpose <> 'addendum' \
         ORDER BY id LIMIT 100",
    )
    .bind(summons)
    .all()
    .await
}

/// The delivery `id`.
pub async fn find(tx: &mut Tx, id: Id) -> Result<Delivery> {
    tx.query("SELECT * FROM delivery WHERE id = $1").bind(id).one().await
}

/// Plans a delivery. What is sent at once says so.
pub async fn plan(
    tx: &mut Tx,
    summons: Id,
    (channel, purpose): (Channel, Purpose),
    sent_proof: Option<&str>,
) -> Result<Id> {
    let (id, now) = (Id::new(tx.now()), tx.now());
    tx.query(
        "INSERT INTO delivery (id, summons_id, channel, purpose, queued_at, sent_at, sent_proof, \
         received_proof, opened_proof) VALUES ($1, $2, $3, $4, $5, $6, $7, '', '')",
    )
    .bind(id)
    .bind(summons)
    .bind(channel)
    .bind(purpose)
    .bind(now)
    .bind(sent_proof.map(|_| now))
    .bind(sent_proof.unwrap_or_default())
    .run()
    .await?;
    Ok(id)
}

/// Notes that a delivery was sent, with what proves it.
pub async fn sent(
    tx: &mut Tx,
    summons: &Summons,
    delivery: Id,
    proof: &str,
    by: Option<Id>,
) -> Result<()> {
    let now = tx.now();
    let sent = tx
        .query(
            "UPDATE delivery SET sent_at = $2, sent_proof = $3 WHERE id = $1 AND sent_at IS NULL",
        )
        .bind(delivery)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    if sent > 0 { record(tx, "journal-summons-sent", summons, by).await } else { Ok(()) }
}

/// Notes that the member acknowledged it, or signed for it.
pub async fn received(
    tx: &mut Tx,
    summons: &Summons,
    (delivery, proof): (Id, &str),
    slip: Option<&Digest>,
    by: Option<Id>,
) -> Result<()> {
    let now = tx.now();
    let received = tx
        .query(
            "UPDATE delivery SET received_at = COALESCE(received_at, $2), \
             sent_at = COALESCE(sent_at, $2), \
             received_proof = CASE WHEN received_at IS NULL THEN $3 ELSE received_proof END, \
             slip_sha256 = COALESCE($4, slip_sha256) WHERE id = $1 AND (received_at IS NULL \
             OR ($4 IS NOT NULL AND (slip_sha256 IS NULL OR slip_sha256 <> $4)))",
        )
        .bind(delivery)
        .bind(now)
        .bind(proof)
        .bind(slip)
        .run()
        .await?;
    if received > 0 { record(tx, "journal-summons-received", summons, by).await } else { Ok(()) }
}

/// Notes that the member opened the papers, which proves that they received them.
pub async fn opened(tx: &mut Tx, summons: &Summons, delivery: Id, proof: &str) -> Result<()> {
    let (now, member) = (tx.now(), Some(summons.person_id));
    let opened = tx
        .query(
            "UPDATE delivery SET opened_at = $2, opened_proof = $3, \
             received_at = COALESCE(received_at, $2), \
             received_proof = CASE WHEN received_at IS NULL THEN $3 ELSE received_proof END \
             WHERE id = $1 AND opened_at IS NULL",
        )
        .bind(delivery)
        .bind(now)
        .bind(proof)
        .run()
        .await?;
    if opened > 0 { record(tx, "journal-summons-opened", summons, member).await } else { Ok(()) }
}

async fn record(tx: &mut Tx, kind: &'static str, summons: &Summons, by: Option<Id>) -> Result<()> {
    let happened = Happened::new(kind, summons.council_id, summons.id);
    tx.record(happened.within(summons.session_id).by_maybe(by)).await
}

/// Makes a link by which the member reads their own papers without a password.
pub async fn make_link(tx: &mut Tx, summons: Id, expires_at: Timestamp) -> Result<Token> {
    let token = Token::random();
    tx.query("INSERT INTO papers_link (token_hash, summons_id, expires_at) VALUES ($1, $2, $3)")
        .bind(token.digest())
        .bind(summons)
        .bind(expires_at)
        .run()
        .await?;
    Ok(token)
}

struct Linked {
    summons_id: Id,
}

kit::row!(Linked { summons_id });

/// The convocation that a link leads to, while it holds.
pub async fn follow_link(tx: &mut Tx, token: &Token) -> Result<Option<Id>> {
    let now = tx.now();
    let linked: Option<Linked> = tx
        .query("SELECT summons_id FROM papers_link WHERE token_hash = $1 AND expires_at > $2")
        .bind(token.digest())
        .bind(now)
        .optional()
        .await?;
    Ok(linked.map(|it| it.summons_id))
}
