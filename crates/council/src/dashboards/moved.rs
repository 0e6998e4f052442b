//! A holiday was declared, moved or taken back: which deadlines that run it moved.

use super::look::Look;
use super::running::{Count, Running};
use super::{Task, moved_mail, store_moved as store};
use crate::calendar::holidays_if;
use crate::councils::{self, Authority, Council};
use crate::house::{Frame, House};
use crate::people::Role;
use anyhow::Context as _;
use jiff::civil::Date;
use kit::clock::day;
use kit::db::Tx;
use kit::journal::{Entry, Reader};
use kit::language::{Args, date};
use kit::{Bilingual, Happened, Id, Language};

/// Counts again when the council's holidays have changed, and leaves the mails that tell it.
pub(super) const AT_HOLIDAY: Reader<House> = Reader {
    name: "deadlines-at-holiday",
    kinds: &["journal-holiday-added", "journal-holiday-removed"],
    hear: |house, entry| Box::pin(hear(house, entry)),
};

/// A deadline that runs, before and after a change of the holidays.
#[derive(Debug, Clone)]
pub(super) struct Moved {
    pub id: Id,
    pub council_id: Id,
    /// The change, by its entry in the council's journal.
    pub seq: i64,
    /// What it is about: a session, an act, a decision, a request.
    pub subject_id: Id,
    /// The same, in words.
    pub about: Bilingual,
    /// Its page, below the desk of the council.
    pub path: String,
    pub step: String,
    pub title: Bilingual,
    pub article: Bilingual,
    pub was: Date,
    pub due: Date,
    /// Whether it held before, and no longer does.
    pub broken: bool,
    /// The authority that must act by then, where it is one.
    pub authority_id: Option<Id>,
}

kit::row!(Moved {
    id,
    council_id,
    seq,
    subject_id,
    about,
    path,
    step,
    title,
    article,
    was,
    due,
    broken,
    authority_id
});

impl Moved {
    /// «Clôture (art. 34), session de février: du … au …».
    pub fn line(&self, house: &House, language: Language) -> String {
        let key = if self.broken { "moved-line-broken" } else { "moved-line" };
        let args = Args::none()
            .text("title", self.title.half(language))
            .text("article", self.article.half(language))
            .text("about", self.about.shown(language).to_string())
            .text("was", date(language, self.was))
            .text("due", date(language, self.due));
        house.messages.tell(language, key, &args)
    }

    fn task(&self, (house, frame): (&House, &Frame), council: &Council, url: String) -> Task {
        Task {
            what: if self.broken { "task-deadline-broken" } else { "task-deadline-moved" },
            count: 0,
            about: self.about.clone(),
            council: council.title.clone(),
            url,
            due: Some(self.due),
            why: self.line(house, frame.language),
        }
    }
}

async fn hear(house: House, entry: Entry) -> anyhow::Result<()> {
    let Ok(council) = entry.scope.parse::<Id>() else { return Ok(()) };
    let added = entry.kind == "journal-holiday-added";
    let mut tx = house.db.write().await?;
    let council = councils::find(&mut tx, council).await?;
    let today = day(tx.now());
    let profile = council.law(today).context("a council under the law")?;
    let before = holidays_if(&mut tx, council.id, entry.subject, !added).await?;
    let after = holidays_if(&mut tx, council.id, entry.subject, added).await?;
    let count =
        |holidays| Count { house: &house, council: &council, profile: &profile, holidays, today };
    let was = count(&before).running(&mut tx).await?;
    let mut told = 0_u32;
    for now in count(&after).running(&mut tx).await? {
        let old = was.iter().find(|it| it.subject == now.subject && it.step == now.step);
        let change = (Id::new(tx.now()), council.id, entry.seq);
        let Some(moved) = old.and_then(|old| compare(old, now, change, today)) else { continue };
        told += u32::from(store::save(&mut tx, &moved).await?);
    }
    if told == 0 {
        return Ok(());
    }
    moved_mail::leave(&mut tx, &house, (&council, entry.seq)).await?;
    let happened = Happened::new("journal-deadlines-moved", council.id, entry.subject);
    tx.record(happened.with(serde_json::json!({ "count": told }))).await?;
    tx.commit().await
}

/// What moved between `old` and `now`, if it still matters: to come, or no longer held.
fn compare(
    old: &Running,
    now: Running,
    (id, council_id, seq): (Id, Id, i64),
    today: Date,
) -> Option<Moved> {
    let broken = !old.missed && now.missed;
    let is_to_come = !now.done && old.due.max(now.due) >= today;
    (old.due != now.due && (broken || is_to_come)).then_some(Moved {
        id,
        council_id,
        seq,
        subject_id: now.subject,
        about: now.about,
        path: now.path,
        step: now.step,
        title: now.title,
        article: now.article,
        was: old.due,
        due: now.due,
        broken,
        authority_id: now.authority_id,
    })
}

/// Tells on the home which deadlines moved, until their day.
pub(super) async fn tasks(tx: &mut Tx, look: &Look<'_>) -> kit::Result<Vec<Task>> {
    if !look.is(&[Role::Office, Role::President, Role::Secretary]) {
        return Ok(Vec::new());
    }
    let moved = store::to_come(tx, look.council.id, look.today).await?;
    let page = (look.house, look.frame);
    Ok(moved.iter().map(|it| it.task(page, look.council, look.at_desk(&it.path))).collect())
}

/// Tells authorities, on the home of who works there, which of their own days moved.
pub(super) async fn tasks_of_authorities(
    tx: &mut Tx,
    page: (&House, &Frame),
    authorities: &[Authority],
) -> kit::Result<Vec<Task>> {
    let mut tasks = Vec::new();
    for authority in authorities {
        for moved in store::to_come_for(tx, authority.id, page.1.today()).await? {
            let council = councils::find(tx, moved.council_id).await?;
            tasks.push(moved.task(page, &council, page.1.root("desk/authority")));
        }
    }
    Ok(tasks)
}
