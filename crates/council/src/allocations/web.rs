//! The pages of allocations: those of a year for the commune, its own for an arrondissement; one of
//! them with its account.

use super::account::{balanced, law_of};
use super::{Action, Allocation, Chapter, Clocks, Stage, Step, clocks, may, store};
use crate::calendar::holidays;
use crate::councils::Level;
use crate::deliberations::{self, Deliberation};
use crate::documents;
use crate::house::{Frame, House, Line, ShownVerdict, page, tongue};
use crate::people::{self, Desk};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kit::clock::day;
use kit::db::Tx;
use kit::web::Path;
use kit::{Error, Id, Result};
use law::arrondissements::{Finding, amount};
use law::clock::allocation_notice;
use law::verdict;
use serde::Deserialize;

/// `/{lang}/{council}/desk/allocations` and one of them.
pub fn routes() -> Router<House> {
    let one = "/{lang}/{council}/desk/allocations/{allocation}";
    Router::new()
        .route("/{lang}/{council}/desk/allocations", get(list).post(super::web_deeds::notified))
        .route(one, get(show))
        .route(&format!("{one}/notice.pdf"), get(notice))
}

#[derive(Template)]
#[template(path = "allocations/templates/list.html")]
struct List {
    frame: Frame,
    is_commune: bool,
    year: i16,
    /// The years that may be looked at.
    years: [i16; 3],
    allocations: Vec<Allocation>,
    /// The arrondissements that were notified of nothing for that year.
    without: Vec<store::Without>,
    /// Where the time to notify them stands.
    notice: Option<ShownVerdict>,
    may_notify: bool,
}

impl List {
    fn amount(&self, it: &Allocation) -> String {
        dirhams(&self.frame, it.amount)
    }
}

/// An amount in centimes, in the language of the page.
fn dirhams(frame: &Frame, centimes: i64) -> String {
    amount(u64::try_from(centimes).unwrap_or(0), tongue(frame.language))
}

#[derive(Deserialize)]
struct OfYear {
    year: Option<i16>,
}

async fn list(desk: Desk, Query(asked): Query<OfYear>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let today = desk.frame.today();
    let next = today.year() + 1;
    let years = [next - 2, next - 1, next];
    let year = asked.year.filter(|year| years.contains(year)).unwrap_or(next);
    let mut tx = desk.house.db.read().await?;
    let is_commune = desk.council.level == Level::Commune;
    let (allocations, without) = match desk.council.level {
        Level::Commune => (
            store::of_year(&mut tx, desk.council.id, year).await?,
            store::without(&mut tx, desk.council.id, year).await?,
        ),
        Level::Arrondissement => {
            (store::of_arrondissement(&mut tx, desk.council.id).await?, Vec::new())
        }
        _ => return Err(Error::NotFound),
    };
    let profile = desk.council.law(today).ok_or(Error::NotFound)?;
    let limit = allocation_notice(year - 1, &profile).filter(|_| !without.is_empty());
    let notice = limit.map(|limit| {
        ShownVerdict::of(&limit.verdict(None, today, clocks::SOON), desk.frame.language)
    });
    page(&List {
        may_notify: is_commune && may(desk.roles, Action::Notify) && year >= today.year(),
        frame: desk.frame.at("council", Vec::new()),
        is_commune,
        year,
        years,
        allocations,
        without,
        notice,
    })
}

#[derive(Template)]
#[template(path = "allocations/templates/show.html")]
struct Show {
    frame: Frame,
    it: Allocation,
    chapters: Vec<Chapter>,
    clocks: Clocks,
    balance: Option<ShownVerdict>,
    /// Of the commune, whether it may fix the account, with what the law says.
    imposable: Option<ShownVerdict>,
    /// The signed deliberations of the last year.
    acts: Vec<Deliberation>,
    history: Vec<Line>,
    may_write: bool,
    may_account: bool,
    may_decide: bool,
}

impl Show {
    /// That no deliberation may carry the account yet.
    fn not_voted_yet(&self) -> String {
        self.frame.about("account-not-voted-yet", self.frame.date(&self.it.voted_from()))
    }

    fn url(&self, page: &str) -> String {
        self.frame.desk(&format!("allocations/{}/{page}", self.it.id))
    }

    fn amount(&self, centimes: &i64) -> String {
        dirhams(&self.frame, *centimes)
    }

    fn is_balanced(&self) -> bool {
        self.balance.as_ref().is_some_and(|verdict| verdict.state == "done")
    }
}

/// An allocation by its identifier.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct OfAllocation {
    pub allocation: Id,
}

async fn show(desk: Desk, Path(of): Path<OfAllocation>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let mut tx = desk.house.db.read().await?;
    let it = store::find(&mut tx, desk.council.id, of.allocation).await?;
    let profile = law_of(&mut tx, &it).await?;
    let today = desk.frame.today();
    let is_commune = it.commune_id == desk.council.id;
    let holidays = holidays(&mut tx, desk.council.id).await?;
    let language = desk.frame.language;
    let chapters = store::chapters(&mut tx, it.id).await?;
    let shown = |verdict: &law::Verdict| {
        let shown = ShownVerdict::of(verdict, language);
        // The commune's own law has no page for the rules of arrondissements.
        if is_commune { ShownVerdict { rule: None, ..shown } } else { shown }
    };
    let balance = balanced(&it, &chapters, &profile).filter(|_| it.stage != Stage::Taken);
    let imposable = imposable(&it, today).filter(|_| is_commune);
    let may_decide = is_commune && may(desk.roles, Action::Notify);
    let may_account = !is_commune && may(desk.roles, Action::Account);
    let crumbs = vec![(desk.frame.say("allocations"), desk.at("allocations"))];
    page(&Show {
        clocks: Clocks::of(&it, today, (&profile, &holidays), (language, !is_commune)),
        balance: balance.as_ref().map(shown),
        may_write: may_account && it.awaits(Step::Write) || may_decide && imposable.is_some(),
        imposable: imposable.as_ref().map(shown),
        acts: acts(&mut tx, &desk, (&it, may_account, may_decide)).await?,
        history: people::history(&mut tx, desk.reader(), it.id, 20).await?,
        may_account,
        may_decide,
        frame: desk.frame.at("council", crumbs),
        chapters,
        it,
    })
}

/// The verdict by which the communal council may fix the account now.
fn imposable(it: &Allocation, today: jiff::civil::Date) -> Option<law::Verdict> {
    if !it.awaits(Step::Impose) {
        return None;
    }
    let verdict = clocks::may_be_imposed(it, today)?;
    let may =
        matches!(verdict.finding, verdict::Finding::Arrondissement(Finding::MayBeImposed { .. }));
    may.then_some(verdict)
}

/// The deliberations by which the account may be voted, or fixed by the commune.
async fn acts(
    tx: &mut Tx,
    desk: &Desk,
    (it, may_account, may_decide): (&Allocation, bool, bool),
) -> Result<Vec<Deliberation>> {
    if !may_account && !may_decide {
        return Ok(Vec::new());
    }
    let mut acts = deliberations::signed_lately(tx, desk.council.id).await?;
    acts.retain(|act| may_decide || day(act.adopted_at) >= it.voted_from());
    Ok(acts)
}

async fn notice(desk: Desk, Path(of): Path<OfAllocation>) -> Result<Response> {
    desk.allow(may(desk.roles, Action::See))?;
    let it = store::find(&mut desk.house.db.read().await?, desk.council.id, of.allocation).await?;
    documents::send_pdf(&desk.house, &it.notice_sha256, "notification-de-la-dotation.pdf").await
}
