//! Printing is work for a processor, not for the loop that answers requests.

use super::House;
use anyhow::Context as _;
use paper::{Document, Pdf};
use tokio::sync::Semaphore;

/// A few documents at a time, whoever asks.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// Prints `document`.
pub async fn print<D: Document + Send + 'static>(
    house: &House,
    document: D,
) -> anyhow::Result<Pdf> {
    let _turn = PRESSES.acquire().await?;
    let press = house.press().clone();
    tokio::task::spawn_blocking(move || press.print(&document))
        .await?
        .context("the document could not be printed")
}
