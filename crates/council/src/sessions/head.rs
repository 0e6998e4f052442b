//! What stands at the head of every page about one session: its title, its chain, its pages.

use super::{Action, Chain, Reached, Session, Sitting, may, store, title};
use crate::house::{Frame, Tab};
use crate::people::{Desk, Role};
use kit::Bilingual;
use kit::db::{Result, Tx};

/// The head of a session's pages.
pub struct SessionHead {
    /// What it is called.
    pub title: Bilingual,
    /// The session.
    pub session: Session,
    /// Its sittings.
    pub sittings: Vec<Sitting>,
    /// What it has reached.
    pub reached: Vec<Reached>,
    /// Where it stands.
    pub chain: Chain,
    /// Its pages.
    pub tabs: Vec<Tab>,
}

/// The pages about a session, in the order of the chain.
const TABS: &[&str] = &[
    "overview",
    "agenda",
    "record",
    "convocation",
    "conduct",
    "minutes",
    "control",
    "publication",
];

impl SessionHead {
    /// Reads what the head of `session` shows, on its page `current`.
    pub async fn read(
        tx: &mut Tx,
        desk: &Desk,
        session: Session,
        current: &'static str,
    ) -> Result<Self> {
        let reached = store::milestones(tx, session.id).await?;
        let tabs = TABS
            .iter()
            .filter(|tab| is_shown(tab, &session, desk))
            .map(|&tab| Tab {
                key: tab_key(tab),
                url: desk.at(&match tab {
                    "overview" => format!("sessions/{}", session.id),
                    _ => format!("sessions/{}/{tab}", session.id),
                }),
                current: tab == current,
            })
            .collect();
        Ok(Self {
            title: title(&desk.house, &session),
            sittings: store::sittings(tx, session.id).await?,
            chain: Chain::of(&reached),
            reached,
            session,
            tabs,
        })
    }

    /// The way back, from this session's pages.
    pub fn place(&self, frame: &Frame) -> Vec<(String, String)> {
        vec![
            (frame.say("menu-sessions"), frame.desk("sessions")),
            (
                frame.plain(&self.title).to_string(),
                frame.desk(&format!("sessions/{}", self.session.id)),
            ),
        ]
    }

    /// The address of one of its pages.
    pub fn url(&self, frame: &Frame, page: &str) -> String {
        frame.desk(&format!("sessions/{}/{page}", self.session.id))
    }
}

/// The authority has its own desk for what it does; services only read. A session of the past has
/// facts, and no steps.
fn is_shown(tab: &str, session: &Session, desk: &Desk) -> bool {
    match tab {
        "record" => session.recorded && may(desk.roles, Action::Record),
        "convocation" | "conduct" | "minutes" | "control" if session.recorded => false,
        "convocation" => desk.roles.any(&[
            Role::Office,
            Role::President,
            Role::Secretary,
            Role::Member,
            Role::Reader,
        ]),
        "publication" => desk.roles.any(&[Role::Office, Role::President, Role::Secretary]),
        "conduct" | "minutes" => !desk.roles.has(Role::Service),
        _ => true,
    }
}

fn tab_key(tab: &str) -> &'static str {
    match tab {
        "agenda" => "tab-agenda",
        "record" => "tab-record",
        "convocation" => "tab-convocation",
        "conduct" => "tab-conduct",
        "minutes" => "tab-minutes",
        "control" => "tab-control",
        "publication" => "tab-publication",
        _ => "tab-overview",
    }
}
