//! The `holiday` table. Only this room writes it.

use jiff::civil::Date;
use kit::clock::day;
use kit::db::{Result, Tx, Word};
use kit::journal::PLATFORM;
use kit::{Bilingual, Error, Happened, Id, Refusal};
use law::holidays::{Confidence, Holiday, Holidays, When};
use law::rules::YearDay;

/// A holiday, as kept.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// Its identifier.
    pub id: Id,
    /// The council that added it; none for the national table.
    pub council_id: Option<Id>,
    /// `MM-DD` when it comes back each year.
    pub month_day: Option<String>,
    /// The first year in which it does.
    pub since_year: Option<i16>,
    /// The day it falls on, when it does so once.
    pub day: Option<Date>,
    /// How many days it lasts.
    pub days: u8,
    /// What it is called.
    pub name: Bilingual,
    /// How surely its date is known.
    pub confidence: Word<Confidence>,
    /// The text or the announcement behind it.
    pub source: String,
}

kit::row!(Kept { id, council_id, month_day, since_year, day, days, name, confidence, source });

/// The holidays that count for `council`: the national ones it has not moved, and its own.
pub async fn holidays(tx: &mut Tx, council: Id) -> Result<Holidays> {
    let kept = list(tx, council).await?;
    Ok(Holidays::new(kept.iter().filter_map(Kept::as_law).collect()))
}

/// The holidays as they are but for one of the council's own: counted if `counted`, with what it
/// replaces left out; else not counted.
pub async fn holidays_if(tx: &mut Tx, council: Id, holiday: Id, counted: bool) -> Result<Holidays> {
    let kept: Vec<Kept> = tx
        .query(
            "SELECT * FROM holiday WHERE (council_id IS NULL OR council_id = $1) \
             AND ((removed_at IS NULL AND id <> $2) OR id = $3) \
             AND id NOT IN (SELECT replaces FROM holiday WHERE replaces IS NOT NULL \
                            AND council_id = $1 \
                            AND ((removed_at IS NULL AND id <> $2) OR id = $3)) \
             ORDER BY month_day, day, id LIMIT 1000",
        )
        .bind(council)
        .bind(holiday)
        .bind(counted.then_some(holiday))
        .all()
        .await?;
    Ok(Holidays::new(kept.iter().filter_map(Kept::as_law).collect()))
}

pub(super) async fn list(tx: &mut Tx, council: Id) -> Result<Vec<Kept>> {
    tx.query(
        "SELECT * FROM holiday WHERE removed_at IS NULL AND (council_id IS NULL OR council_id = $1) \
         AND id NOT IN (SELECT replaces FROM holiday WHERE replaces IS NOT NULL \
                        AND council_id = $1 AND removed_at IS NULL) \
         ORDER BY month_day, day, id LIMIT 1000",
    )
    .bind(council)
    .all()
    .await
}

/// What a council adds to its calendar.
pub(super) struct NewHoliday {
    /// The first day.
    pub day: Date,
    /// How many days.
    pub days: u8,
    /// What it is called.
    pub name: Bilingual,
    /// The announcement behind it.
    pub source: String,
    /// The national holiday whose date this confirms or moves.
    pub replaces: Option<Id>,
}

/// Adds a holiday to a council's own calendar, for certain. The same one twice adds it once.
/// Refused if it replaces what is no single day of the national table.
pub(super) async fn add(tx: &mut Tx, council: Id, new: &NewHoliday, by: Id) -> Result<(), Error> {
    tx.lock(&format!("holidays of {council}")).await?;
    let same = "SELECT COUNT(*) FROM holiday WHERE council_id = $1 AND day = $2 AND days = $3 \
                AND name_ar = $4 AND name_fr = $5 AND removed_at IS NULL";
    let query = tx.query(same).bind(council).bind(new.day).bind(new.days);
    if query.bind(&new.name.ar).bind(&new.name.fr).count().await? > 0 {
        return Ok(());
    }
    let moved = "SELECT COUNT(*) FROM holiday \
                 WHERE id = $1 AND council_id IS NULL AND day IS NOT NULL";
    if new.replaces.is_some() && tx.query(moved).bind(new.replaces).count().await? == 0 {
        return Err(Refusal::because("holiday-not-to-be-moved").into());
    }
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO holiday (id, council_id, day, days, name_ar, name_fr, confidence, source, \
         replaces) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(council)
    .bind(new.day)
    .bind(new.days)
    .bind(&new.name.ar)
    .bind(&new.name.fr)
    .bind(Word(Confidence::Official))
    .bind(&new.source)
    .bind(new.replaces)
    .run()
    .await?;
    let facts = serde_json::json!({ "day": new.day, "days": new.days, "replaces": new.replaces });
    Ok(tx.record(Happened::new("journal-holiday-added", council, id).by(by).with(facts)).await?)
}

/// Takes back a holiday that `council` itself added.
pub(super) async fn remove(tx: &mut Tx, council: Id, id: Id, by: Id) -> Result<(), Error> {
    let now = tx.now();
    let changed = tx
        .query(
            "UPDATE holiday SET removed_at = $3 \
             WHERE id = $1 AND council_id = $2 AND removed_at IS NULL",
        )
        .bind(id)
        .bind(council)
        .bind(now)
        .run()
        .await?;
    if changed == 0 {
        return Err(Refusal::because("holiday-already-removed").into());
    }
    Ok(tx.record(Happened::new("journal-holiday-removed", council, id).by(by)).await?)
}

/// Writes the national table, unless it is there already.
pub async fn plant(tx: &mut Tx) -> Result<bool> {
    tx.lock("holidays").await?;
    if tx.query("SELECT COUNT(*) FROM holiday WHERE council_id IS NULL").count().await? > 0 {
        return Ok(false);
    }
    for holiday in Holidays::seed().entries() {
        save_national(tx, holiday).await?;
    }
    let id = Id::new(tx.now());
    let facts = serde_json::json!({ "on": day(tx.now()) });
    tx.record(Happened::new("journal-holidays-planted", PLATFORM, id).with(facts)).await?;
    Ok(true)
}

async fn save_national(tx: &mut Tx, holiday: &Holiday) -> Result<()> {
    let (month_day, since, once) = match holiday.when {
        When::Yearly { on, since } => (Some(format!("{:02}-{:02}", on.month, on.day)), since, None),
        When::Once(day) => (None, None, Some(day)),
    };
    let id = Id::new(tx.now());
    tx.query(
        "INSERT INTO holiday (id, month_day, since_year, day, days, name_ar, name_fr, confidence, \
         source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2-77-169')",
    )
    .bind(id)
    .bind(month_day)
    .bind(since)
    .bind(once)
    .bind(holiday.days)
    .bind(&holiday.ar)
    .bind(&holiday.fr)
    .bind(Word(holiday.confidence))
    .run()
    .await
    .map(drop)
}

impl Kept {
    fn as_law(&self) -> Option<Holiday> {
        let when = match (&self.month_day, self.day) {
            (_, Some(day)) => When::Once(day),
            (Some(month_day), None) => {
                let (month, day) = month_day.split_once('-')?;
                let on = YearDay { month: month.parse().ok()?, day: day.parse().ok()? };
                When::Yearly { on, since: self.since_year }
            }
            (None, None) => return None,
        };
        Some(Holiday {
            when,
            days: self.days,
            fr: self.name.fr.clone(),
            ar: self.name.ar.clone(),
            confidence: self.confidence.0,
        })
    }
}
