//! Who the members are on a day, what they hold, and who of them is in office.

use super::{Group, Member, Office, OfficeKind};
use crate::councils::Council;
use jiff::civil::Date;
use kit::db::{Result, Tx, Word};
use kit::{Happened, Id};
use law::office::{Excluded, Mandate, is_in_office};
use law::rules::Exclusion;
use std::collections::HashMap;

/// The columns of a [`Member`] on the day `$2` in the council `$1`.
macro_rules! members {
    ($more:literal) => {
        concat!(
            "SELECT mandate.person_id, mandate.id AS mandate_id, person.name_ar, person.name_fr, \
             person.sort_key, person.phone, mandate.postal_address, mandate.email, mandate.since, \
             mandate.until, \
             (SELECT group_member.group_id FROM group_member \
              JOIN council_group ON council_group.id = group_member.group_id \
              WHERE group_member.person_id = person.id AND council_group.council_id = $1 \
              AND group_member.since <= $2 \
              AND (group_member.until IS NULL OR group_member.until > $2) LIMIT 1) AS group_id, \
             (SELECT office.kind FROM office WHERE office.person_id = person.id \
              AND office.council_id = $1 AND office.since <= $2 \
              AND (office.until IS NULL OR office.until > $2) ORDER BY office.kind LIMIT 1) AS office, \
             (SELECT office.rank FROM office WHERE office.person_id = person.id \
              AND office.council_id = $1 AND office.since <= $2 \
              AND (office.until IS NULL OR office.until > $2) ORDER BY office.kind LIMIT 1) AS rank \
             FROM mandate JOIN person ON person.id = mandate.person_id \
             WHERE mandate.council_id = $1 AND mandate.since <= $2 \
             AND (mandate.until IS NULL OR mandate.until > $2) ",
            $more
        )
    };
}

/// Everybody who holds a mandate in `council` on `day`, by name.
pub async fn members_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Member>> {
    tx.query(members!("ORDER BY person.sort_key, person.id LIMIT 500"))
        .bind(council)
        .bind(day)
        .all()
        .await
}

/// The member `person` of `council` on `day`.
pub async fn member(tx: &mut Tx, council: Id, day: Date, person: Id) -> Result<Option<Member>> {
    tx.query(members!("AND person.id = $3")).bind(council).bind(day).bind(person).optional().await
}

/// The members who are in office on `day`: those whom none of the eight exclusions sets apart
/// (art. 9 of 113-14). The law says who; this only looks up the facts.
pub async fn in_office(tx: &mut Tx, council: &Council, day: Date) -> Result<Vec<Member>> {
    let mut members = members_on(tx, council.id, day).await?;
    let Some(profile) = council.law(day) else { return Ok(members) };
    let mut exclusions: HashMap<Id, Vec<Excluded>> = HashMap::new();
    for it in exclusions_of(tx, council.id).await? {
        let excluded = Excluded { case: it.kind.0, since: it.since, until: it.until };
        exclusions.entry(it.mandate_id).or_default().push(excluded);
    }
    members.retain(|member| {
        let exclusions = exclusions.remove(&member.mandate_id).unwrap_or_default();
        let mandate = Mandate { since: member.since, until: member.until, exclusions };
        is_in_office(&mandate, day, &profile)
    });
    Ok(members)
}

/// A member is out of office from a day on, for one of the eight causes of article 9. Returns what
/// keeps them out, by which they may be [readmitted](readmit).
pub async fn exclude(
    tx: &mut Tx,
    council: Id,
    mandate: Id,
    (cause, since, until): (Exclusion, Date, Option<Date>),
    by: Option<Id>,
) -> Result<Id> {
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO exclusion (id, mandate_id, kind, since, until) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(mandate)
    .bind(Word(cause))
    .bind(since)
    .bind(until)
    .run()
    .await?;
    let member: Whose =
        tx.query("SELECT person_id FROM mandate WHERE id = $1").bind(mandate).one().await?;
    let facts = serde_json::json!({ "cause": cause, "since": since, "mandate": mandate });
    let happened = Happened::new("journal-exclusion-added", council, member.person_id);
    tx.record(happened.by_maybe(by).with(facts)).await?;
    Ok(id)
}

/// The member `person` whom `exclusion` kept out of office is in office again from the day `on` on;
/// without a day, as if they had never been out.
pub async fn readmit(
    tx: &mut Tx,
    council: Id,
    (exclusion, person): (Id, Id),
    on: Option<Date>,
    by: Id,
) -> Result<()> {
    let ended = match on {
        Some(on) => {
            tx.query("UPDATE exclusion SET until = $2 WHERE id = $1").bind(exclusion).bind(on)
        }
        None => tx.query("DELETE FROM exclusion WHERE id = $1").bind(exclusion),
    };
    ended.run().await?;
    let happened = Happened::new("journal-exclusion-ended", council, person);
    tx.record(happened.by(by).with(serde_json::json!({ "until": on }))).await
}

/// Who holds the office `kind` in `council` on `day`.
pub async fn office_on(
    tx: &mut Tx,
    council: Id,
    kind: OfficeKind,
    day: Date,
) -> Result<Option<Office>> {
    tx.query(
        "SELECT office.person_id, person.name_ar, person.name_fr, office.kind, office.rank, office.since \
         FROM office JOIN person ON person.id = office.person_id \
         WHERE office.council_id = $1 AND office.kind = $2 AND office.since <= $3 \
         AND (office.until IS NULL OR office.until > $3) ORDER BY office.rank LIMIT 1",
    )
    .bind(council)
    .bind(kind)
    .bind(day)
    .optional()
    .await
}

/// Everybody who holds an office in `council` on `day`, each office in the order of its ranks.
pub async fn offices_on(tx: &mut Tx, council: Id, day: Date) -> Result<Vec<Office>> {
    tx.query(
        "SELECT office.person_id, person.name_ar, person.name_fr, office.kind, office.rank, office.since \
         FROM office JOIN person ON person.id = office.person_id \
         WHERE office.council_id = $1 AND office.since <= $2 \
         AND (office.until IS NULL OR office.until > $2) ORDER BY office.kind, office.rank LIMIT 50",
    )
    .bind(council)
    .bind(day)
    .all()
    .await
}

/// In how many other councils `person` is president or vice-president on `day`.
pub async fn presidencies_elsewhere(
    tx: &mut Tx,
    council: Id,
    person: Id,
    day: Date,
) -> Result<usize> {
    let found = tx
        .query(
            "SELECT COUNT(*) FROM office WHERE person_id = $2 AND council_id <> $1 \
             AND kind IN ('president', 'vice-president') AND since <= $3 \
             AND (until IS NULL OR until > $3)",
        )
        .bind(council)
        .bind(person)
        .bind(day)
        .count()
        .await?;
    Ok(usize::try_from(found).unwrap_or(0))
}

/// The groups of `council`.
pub async fn groups(tx: &mut Tx, council: Id) -> Result<Vec<Group>> {
    tx.query("SELECT id, name_ar, name_fr FROM council_group WHERE council_id = $1 ORDER BY id LIMIT 100")
        .bind(council)
        .all()
        .await
}

struct Whose {
    person_id: Id,
}

kit::row!(Whose { person_id });

struct Kept {
    mandate_id: Id,
    kind: Word<Exclusion>,
    since: Date,
    until: Option<Date>,
}

kit::row!(Kept { mandate_id, kind, since, until });

async fn exclusions_of(tx: &mut Tx, council: Id) -> Result<Vec<Kept>> {
    tx.query(
        "SELECT exclusion.mandate_id, exclusion.kind, exclusion.since, exclusion.until \
         FROM exclusion JOIN mandate ON mandate.id = exclusion.mandate_id \
         WHERE mandate.council_id = $1",
    )
    .bind(council)
    .all()
    .await
}
