//! How papers tell a choice between candidates: the votes of each, and how the lot was drawn.

use crate::house::stationery::Stationery;
use crate::people::Desk;
use crate::votes::{self, Designation, Side};
use kit::db::Tx;
use kit::language::Args;
use kit::{Id, Language, Result};
use paper::Text;

/// Whether a paper says who voted for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// It names the voters, as minutes must (113-14, art. 45; 112-14, art. 46; 111-14, art. 48).
    Named,
    /// It says how many they are.
    Counted,
}

/// How many votes each candidate on `point` had, and how the lot was drawn, if it was.
pub async fn choice(
    tx: &mut Tx,
    desk: &Desk,
    (point, sealed): (Id, &Designation),
    naming: Naming,
) -> Result<Vec<Text>> {
    let write = Stationery::of(&desk.house);
    let candidates = votes::candidates(tx, point).await?;
    let ballots = votes::ballots(tx, sealed.vote_id).await?;
    let told = votes::sides(&ballots, &candidates);
    let mut told: Vec<Text> = told.iter().map(|side| of_side(desk, side, naming)).collect();
    told.extend(sealed.proof().map(|args| write.say("lot-proof", |_| args.clone())));
    Ok(told)
}

fn of_side(desk: &Desk, side: &Side, naming: Naming) -> Text {
    let key = match naming {
        Naming::Named if !side.ballots.is_empty() => "paper-votes-named",
        Naming::Named | Naming::Counted => "paper-votes-counted",
    };
    Stationery::of(&desk.house).say(key, |language| {
        let what = match &side.candidate {
            Some(name) => name.shown(language).to_string(),
            None => desk.house.messages.say(language, &format!("choice-{}", side.choice)),
        };
        let names = side.ballots.iter().map(|it| it.name.shown(language).to_string());
        Args::none()
            .text("what", what)
            .count("count", i64::try_from(side.ballots.len()).unwrap_or(i64::MAX))
            .text("names", names.collect::<Vec<_>>().join(between(language)))
    })
}

/// What stands between names in a row.
fn between(language: Language) -> &'static str {
    match language {
        Language::Arabic => "، ",
        Language::French => ", ",
    }
}
