//! The head of a council's papers.

use super::{Council, Level, store};
use crate::house::House;
use crate::house::stationery::{Stationery, name};
use kit::db::{Result, Tx};
use paper::{Letterhead, Text};

/// Below the Kingdom: the ministry and the territory above, or the lines that the council chose;
/// then the council itself.
pub async fn letterhead(tx: &mut Tx, house: &House, council: &Council) -> Result<Letterhead> {
    let chosen: Vec<Text> = council.settings.letterhead.iter().map(name).collect();
    let above = if chosen.is_empty() { usual(tx, house, council).await? } else { chosen };
    Ok(Letterhead { above, council: name(&council.title), arms: None })
}

async fn usual(tx: &mut Tx, house: &House, council: &Council) -> Result<Vec<Text>> {
    let mut above = vec![Stationery::of(house).word("ministry")];
    if let Some(parent) = council.parent_id {
        let parent = store::find(tx, parent).await?;
        if parent.level != Level::State {
            above.push(name(&parent.title));
        }
    }
    Ok(above)
}
