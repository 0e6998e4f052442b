//! Why the law answers as it does: every rule of a council's own law, and one rule in full. The
//! law is public; so are these pages.

use super::web::public_page;
use crate::house::{Frame, House, tongue};
use crate::people::Public;
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use kit::clock::day;
use kit::web::Path;
use kit::{Error, Result};
use law::readings::{Choice, points};
use law::rules::Entry;
use law::{Language, Law};
use serde::Deserialize;

/// `/{lang}/{council}/law` and one page for each rule.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/{council}/law", get(all))
        .route("/{lang}/{council}/law/{rule}", get(one))
}

#[derive(Deserialize)]
struct OfRule {
    rule: String,
}

/// Rules of one theme.
struct Theme {
    title: String,
    rules: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "portal/templates/law.html")]
struct All {
    frame: Frame,
    used: Vec<Theme>,
    listed: Vec<Theme>,
}

async fn all(public: Public) -> Result<Response> {
    let Public { frame, council, tx, .. } = public;
    let (kind, today) = (council.level.kind().ok_or(Error::NotFound)?, day(tx.now()));
    drop(tx);
    let entries = Law::national().entries(kind, today);
    let language = tongue(frame.language);
    let themes = |in_use: bool| {
        let mut themes: Vec<Theme> = Vec::new();
        for entry in entries.iter().filter(|entry| entry.is_in_use() == in_use) {
            let title = entry.theme().words(language);
            if themes.last().is_none_or(|theme| theme.title != title) {
                themes.push(Theme { title, rules: Vec::new() });
            }
            let cited = entry.source().cite(language);
            let rule = (format!("law/{}", entry.id()), entry.sentence(language), cited);
            themes.last_mut().into_iter().for_each(|theme| theme.rules.push(rule.clone()));
        }
        themes
    };
    let (used, listed) = (themes(true), themes(false));
    public_page(&All { frame: frame.at("home", Vec::new()), used, listed })
}

/// A discussed point that bears on a rule.
struct Discussed {
    number: u8,
    title: String,
    readings: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "portal/templates/rule.html")]
struct One {
    frame: Frame,
    title: String,
    entry: Entry<'static>,
    discussed: Vec<Discussed>,
}

impl One {
    fn value(&self) -> String {
        self.entry.value(tongue(self.frame.language))
    }

    fn cited(&self) -> String {
        self.entry.source().cite(tongue(self.frame.language))
    }

    fn text(&self) -> String {
        self.entry.source().title(tongue(self.frame.language))
    }

    fn certainty(&self) -> String {
        self.entry.certainty().words(tongue(self.frame.language))
    }

    fn arabic(&self) -> String {
        self.entry.sentence(Language::Arabic)
    }

    fn french(&self) -> String {
        self.entry.sentence(Language::French)
    }
}

async fn one(public: Public, Path(of): Path<OfRule>) -> Result<Response> {
    let Public { frame, council, tx, .. } = public;
    let (kind, today) = (council.level.kind().ok_or(Error::NotFound)?, day(tx.now()));
    drop(tx);
    let entry = Law::national().entry(&of.rule, kind, today).ok_or(Error::NotFound)?;
    let language = tongue(frame.language);
    let discussed = points(&council.settings.readings)
        .into_iter()
        .filter(|point| point.is_about(entry.register()))
        .map(|point| Discussed {
            number: point.number,
            title: point.title(language),
            readings: point.readings(language),
        });
    let crumbs = vec![(frame.say("law-of-council"), frame.public("law"))];
    public_page(&One {
        title: entry.title(language).unwrap_or_else(|| entry.theme().words(language)),
        discussed: discussed.collect(),
        entry,
        frame: frame.at("home", crumbs),
    })
}
