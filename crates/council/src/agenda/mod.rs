//! The agenda of a session: its points with their texts and papers, the reports of commissions on
//! them, and its settled versions.
//!
//! French: *ordre du jour*, *point* — Arabic: جدول الأعمال، نقطة.

mod authority_time;
mod budget;
mod budget_store;
mod diff;
mod inscribe;
mod needs;
mod notice;
mod notice_store;
mod objection;
mod objection_store;
mod opposed;
pub mod paper;
mod petitioned;
mod point;
mod policy;
mod report;
mod request;
mod request_notice;
mod request_signature;
mod request_store;
mod store;
mod store_papers;
mod unfinished;
mod version;
mod version_store;
mod web;
mod web_budget;
mod web_objection;
mod web_opinion;
mod web_point;
mod web_report;
mod web_request;
mod web_signature;
mod web_version;

pub use authority_time::{authority_time, authority_time_left};
pub use budget::{BudgetProject, Chapter, take_up_budget};
pub use budget_store::{chapters, project, projects};
pub use diff::{Change, Difference, difference};
pub use inscribe::{Inscription, coming, inscribe, of_right};
pub use notice::{News, PointNotice};
pub use objection::{Judgment, Objection, judged_by, may_be_deliberated};
pub use objection_store::objections;
pub use point::{NewPoint, Origin, Point};
pub use policy::{Action, may};
pub use report::{Report, may_be_reported, record_report};
pub use request::{PointRequest, RequestAnswer, Signatory};
pub use request_store::{refused_requests, signatories, to_sign};
pub use store::{add, arrange, find, last_from, list, subjects};
pub use store_papers::{Paper, attach, papers, papers_of, report, reports};
pub use unfinished::{Unfinished, unfinished};
pub use version::{Contents, Version, VersionPoint, VersionQuestions, settle};
pub use version_store::{latest, versions};
pub use web::contents;

use crate::house::House;
use crate::people::{Permission, permissions};
use kit::{Room, migrations};

/// What this room brings.
pub const ROOM: Room<House> = Room {
    name: "agenda",
    routes: || {
        web::routes()
            .merge(web_point::routes())
            .merge(web_report::routes())
            .merge(web_version::routes())
            .merge(web_request::routes())
            .merge(web_signature::routes())
            .merge(web_objection::routes())
            .merge(web_opinion::routes())
            .merge(web_budget::routes())
    },
    migrations: migrations![
        "202611010700_create_point",
        "202611221900_widen_origins",
        "202611221901_create_point_request",
        "202611221902_create_point_objection",
        "202611221912_widen_origins_again",
        "202611221932_create_budget_project",
        "202611222331_create_point_notice",
        "202611231200_sign_requests"
    ],
    arabic: include_str!("ar.ftl"),
    french: include_str!("fr.ftl"),
    readers: &[petitioned::AT_ACCEPTANCE],
    jobs: &[request_notice::SEND, notice::SEND],
    tickers: &[],
};

/// Who may do what here.
pub fn permission_table() -> Vec<Permission> {
    permissions(Action::ALL, may)
}

#[cfg(test)]
mod tests;
