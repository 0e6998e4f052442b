//! A holiday was declared, moved or taken back: which deadlines of the sessions under way it moved.

use super::look::Look;
use super::{Task, budget, moved_mail, store_moved as store};
use crate::agenda;
use crate::calendar::holidays_if;
use crate::councils::{self, Council};
use crate::deliberations;
use crate::house::House;
use crate::people::Role;
use crate::sessions::{self, ClockLine, Session, Sight, Watch, clock};
use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::journal::{Entry, Reader};
use kit::language::{Args, date};
use kit::{Bilingual, Happened, Id, Language};
use law::Holidays;

/// Counts again when the council's holidays have changed, and leaves the mails that tell it.
pub(super) const AT_HOLIDAY: Reader<House> = Reader {
    name: "deadlines-at-holiday",
    kinds: &["journal-holiday-added", "journal-holiday-removed"],
    hear: |house, entry| Box::pin(hear(house, entry)),
};

/// A deadline of a session, before and after a change of the holidays.
#[derive(Debug, Clone)]
pub(super) struct Moved {
    pub id: Id,
    pub council_id: Id,
    /// The change, by its entry in the council's journal.
    pub seq: i64,
    pub session_id: Id,
    pub step: String,
    pub title: Bilingual,
    pub article: Bilingual,
    pub was: Date,
    pub due: Date,
    /// Whether it held before, and no longer does.
    pub broken: bool,
}

kit::row!(Moved { id, council_id, seq, session_id, step, title, article, was, due, broken });

impl Moved {
    /// «Clôture (art. 34), session de février: du … au …».
    pub fn line(&self, house: &House, session: &Session, language: Language) -> String {
        let key = if self.broken { "moved-line-broken" } else { "moved-line" };
        let args = Args::none()
            .text("title", self.title.half(language))
            .text("article", self.article.half(language))
            .text("session", sessions::title(house, session).half(language))
            .text("was", date(language, self.was))
            .text("due", date(language, self.due));
        house.messages.tell(language, key, &args)
    }
}

async fn hear(house: House, entry: Entry) -> anyhow::Result<()> {
    let Ok(council) = entry.scope.parse::<Id>() else { return Ok(()) };
    let added = entry.kind == "journal-holiday-added";
    let mut tx = house.db.write().await?;
    let council = councils::find(&mut tx, council).await?;
    let before = holidays_if(&mut tx, council.id, entry.subject, !added).await?;
    let after = holidays_if(&mut tx, council.id, entry.subject, added).await?;
    let since = day(tx.now()).saturating_sub(14.months());
    let mut told = 0_u32;
    for session in sessions::under_way(&mut tx, council.id, Sight::FromPlanned, since).await? {
        for moved in of_session(&mut tx, (&council, entry.seq), session, [&before, &after]).await? {
            told += u32::from(store::save(&mut tx, &moved).await?);
        }
    }
    if told == 0 {
        return Ok(());
    }
    moved_mail::leave(&mut tx, &house, (council.id, entry.seq)).await?;
    let happened = Happened::new("journal-deadlines-moved", council.id, entry.subject);
    tx.record(happened.with(serde_json::json!({ "count": told }))).await?;
    tx.commit().await
}

/// What moved in `session`, and still matters: to come, or no longer held.
async fn of_session(
    tx: &mut Tx,
    (council, seq): (&Council, i64),
    session: Session,
    [before, after]: [&Holidays; 2],
) -> anyhow::Result<Vec<Moved>> {
    let today = day(tx.now());
    let profile = council.law(today).context("a council under the law")?;
    let reached = sessions::milestones(tx, session.id).await?;
    let acts = deliberations::of_session(tx, session.id).await?;
    let mut watch = Watch {
        profile: &profile,
        holidays: before,
        subjects: agenda::subjects(tx, session.id).await?,
        adopted: acts.iter().map(|act| day(act.adopted_at)).min(),
        done: budget::done(tx, &session, (&reached, &acts))
            .await
            .map_err(|error| anyhow::anyhow!("{error}"))?,
        today,
    };
    let was = clock(&session, &reached, &watch, Language::French);
    watch.holidays = after;
    let french = clock(&session, &reached, &watch, Language::French);
    let arabic = clock(&session, &reached, &watch, Language::Arabic);
    let now = tx.now();
    let moved = french.iter().zip(&arabic).filter_map(|(fr, ar)| {
        let old = was.iter().find(|it| it.step == fr.step)?;
        let (was, due) = (old.due?, fr.due?);
        let broken = old.state != "missed" && fr.state == "missed";
        let matters = was != due && (broken || is_to_come(fr, was.max(due), today));
        matters.then(|| Moved {
            id: Id::new(now),
            council_id: council.id,
            seq,
            session_id: session.id,
            step: fr.step.name().to_owned(),
            title: Bilingual::new(&ar.title, &fr.title),
            article: Bilingual::new(&ar.article, &fr.article),
            was,
            due,
            broken,
        })
    });
    Ok(moved.collect())
}

fn is_to_come(line: &ClockLine, latest: Date, today: Date) -> bool {
    line.done_on.is_none() && latest >= today
}

/// Tells on the home which deadlines moved, until their day.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> kit::Result<Vec<Task>> {
    if !look.is(&[Role::Office, Role::President, Role::Secretary]) {
        return Ok(Vec::new());
    }
    let mut tasks = Vec::new();
    for moved in store::to_come(tx, look.council.id, look.today).await? {
        let sight = Sight::FromPlanned;
        let session = sessions::find(tx, look.council.id, moved.session_id, sight).await?;
        let what = if moved.broken { "task-deadline-broken" } else { "task-deadline-moved" };
        let why = moved.line(look.house, &session, look.frame.language);
        tasks.push(Task { due: Some(moved.due), why, ..look.task(what, &session, "") });
    }
    Ok(tasks)
}
