//! A deliberation that repeals, amends or corrects an earlier one. The earlier one keeps its text;
//! it bears the mark of the later one from the day that one is enforceable. It is named by its
//! number, so that one adopted before the council worked here can be named too.

use super::{Deliberation, Stage};
use jiff::Timestamp;
use kit::db::{Result, Tx};
use kit::{Bilingual, Error, Happened, Id, Refusal};

kit::named! {
    /// What a later deliberation does to an earlier one.
    pub enum SuccessionKind {
        /// نسخ
        Repeals = "repeals",
        /// تعديل
        Amends = "amends",
        /// إصلاح خطأ مادي: a clerical error.
        Corrects = "corrects",
    }
}

/// A later deliberation, seen from the earlier one that it names.
#[derive(Debug, Clone)]
pub struct Successor {
    /// What it does.
    pub kind: SuccessionKind,
    /// What it is called.
    pub title: Bilingual,
    /// The year of its register.
    pub year: i16,
    /// Its number in that register.
    pub number: u32,
    /// Where it stands.
    pub stage: Stage,
    /// When it became enforceable, if it has.
    pub enforceable_at: Option<Timestamp>,
    /// Since when the public reads it.
    pub published_at: Option<Timestamp>,
}

kit::row!(Successor { kind, title, year, number, stage, enforceable_at, published_at });

/// An earlier deliberation, seen from the later one.
#[derive(Debug, Clone)]
pub struct Predecessor {
    /// What the later one does to it.
    pub kind: SuccessionKind,
    /// The year of its register.
    pub year: i16,
    /// Its number in that register.
    pub number: u32,
    /// What it is called, if it is kept here.
    pub title: Option<Bilingual>,
    /// Since when the public reads it.
    pub published_at: Option<Timestamp>,
}

struct Named {
    kind: SuccessionKind,
    year: i16,
    number: u32,
}

kit::row!(Named { kind, year, number });

impl SuccessionKind {
    /// The message key of the mark on the earlier one, once the later one is enforceable.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Repeals => "succession-repealed-by",
            Self::Amends => "succession-amended-by",
            Self::Corrects => "succession-corrected-by",
        }
    }

    /// The message key of what is said of the earlier one until then.
    pub fn coming(self) -> &'static str {
        match self {
            Self::Repeals => "succession-repeal-coming",
            Self::Amends => "succession-amendment-coming",
            Self::Corrects => "succession-correction-coming",
        }
    }
}

impl Successor {
    /// Its number as everybody cites it.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

impl Predecessor {
    /// Its number as everybody cites it.
    pub fn reference(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

/// The later deliberations that name `it` and stand, in order.
pub async fn successors(tx: &mut Tx, it: &Deliberation) -> Result<Vec<Successor>> {
    tx.query(
        "SELECT succession.kind, deliberation.title_ar, deliberation.title_fr, \
         deliberation.year, deliberation.number, deliberation.stage, \
         deliberation.enforceable_at, deliberation.published_at FROM succession \
         JOIN deliberation ON deliberation.point_id = succession.point_id \
         WHERE succession.council_id = $1 AND succession.year = $2 AND succession.number = $3 \
         AND deliberation.stage NOT IN ('replaced', 'withdrawn', 'annulled') \
         ORDER BY deliberation.year, deliberation.number LIMIT 50",
    )
    .bind(it.council_id)
    .bind(it.year)
    .bind(it.number)
    .all()
    .await
}

/// Those of them that the public reads.
pub async fn public_successors(tx: &mut Tx, it: &Deliberation) -> Result<Vec<Successor>> {
    let all = successors(tx, it).await?;
    Ok(all.into_iter().filter(|later| later.published_at.is_some()).collect())
}

/// The earlier deliberations that `it` names, in order.
pub async fn predecessors(tx: &mut Tx, it: &Deliberation) -> Result<Vec<Predecessor>> {
    let named: Vec<Named> = tx
        .query(
            "SELECT kind, year, number FROM succession WHERE point_id = $1 \
             ORDER BY year, number LIMIT 50",
        )
        .bind(it.point_id)
        .all()
        .await?;
    let mut predecessors = Vec::new();
    for Named { kind, year, number } in named {
        let held = super::find_by_number(tx, it.council_id, year, number).await?;
        predecessors.push(Predecessor {
            kind,
            year,
            number,
            published_at: held.as_ref().and_then(|held| held.published_at),
            title: held.map(|held| held.title),
        });
    }
    Ok(predecessors)
}

/// Notes that `it` repeals, amends or corrects the deliberation `number` of `year`. Refused for
/// itself, for a later one, and a second time.
pub(super) async fn succeed(
    tx: &mut Tx,
    it: &Deliberation,
    (kind, year, number): (SuccessionKind, i16, u32),
    by: Id,
) -> Result<(), Error> {
    if number == 0 || (year, number) >= (it.year, it.number) {
        return Err(Refusal::because("succession-not-earlier").into());
    }
    let (id, now) = (Id::new(tx.now()), tx.now());
    let noted = tx
        .query(
            "INSERT INTO succession (id, council_id, point_id, kind, year, number, noted_at, \
             noted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
             ON CONFLICT (point_id, year, number) DO NOTHING",
        )
        .bind(id)
        .bind(it.council_id)
        .bind(it.point_id)
        .bind(kind)
        .bind(year)
        .bind(number)
        .bind(now)
        .bind(by)
        .run()
        .await?;
    if noted == 0 {
        return Err(Refusal::because("succession-already-noted").into());
    }
    let facts = serde_json::json!({ "number": format!("{year}/{number}"), "kind": kind });
    let happened = Happened::new("journal-succession-noted", it.council_id, it.id);
    Ok(tx.record(happened.within(it.session_id).by(by).with(facts)).await?)
}
