//! Pages of a session of 20 points, as browsers get them: public, and at the desk.

use crate::demonstration::Demonstration;
use crate::gauge::{Figure, Process, measure_at_intervals as gauge};
use anyhow::Context as _;
use std::time::Duration;

const WARM: usize = 50;
const TIMES: usize = 1000;

/// One client may ask a hundred times a second.
const REST: Duration = Duration::from_millis(10);

/// What each page costs the server.
pub fn measure() -> anyhow::Result<Vec<Figure>> {
    let demonstration = Demonstration::start()?;
    let sessions = demonstration.read("/fr/casablanca/sessions")?;
    let latest = first_link(&sessions, "/fr/casablanca/sessions/").context("a public session")?;
    let public = format!("/fr/casablanca/sessions/{latest}");
    let desk = format!("/fr/casablanca/desk/sessions/{latest}");
    let list = "/fr/casablanca/sessions";
    // A page whose address has a query is never kept: it is composed each time.
    let mut figures = vec![
        page(&demonstration, "pages/public-session-20-points", &public)?,
        page(&demonstration, "pages/public-session-composed", &format!("{public}?anew"))?,
        page(&demonstration, "pages/public-sessions", list)?,
        page(&demonstration, "pages/public-sessions-composed", &format!("{list}?anew"))?,
    ];
    demonstration.sign_in("office")?;
    for (name, path) in [
        ("pages/desk-session-20-points", format!("{desk}/agenda")),
        ("pages/desk-votes-20-points", format!("{desk}/conduct")),
        ("pages/desk-session", desk),
        ("pages/desk-home", "/fr/desk".to_owned()),
    ] {
        figures.push(page(&demonstration, name, &path)?);
    }
    Ok(figures)
}

fn page(demonstration: &Demonstration, name: &str, path: &str) -> anyhow::Result<Figure> {
    for _ in 0..WARM {
        demonstration.read(path)?;
        std::thread::sleep(REST);
    }
    let process = Process::number(demonstration.process());
    let mut fault = None;
    let figure = gauge(name, process, (TIMES, REST), |_| {
        if let Err(error) = demonstration.read(path) {
            fault = Some(error);
        }
    });
    fault.map_or(Ok(figure), Err)
}

/// The last part of the first address in `page` that begins with `start`.
fn first_link<'p>(page: &'p str, start: &str) -> Option<&'p str> {
    page.split(start).nth(1)?.split(['"', '?', '#']).next()
}
