//! `GET /health`, for whoever watches over the machine.

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use council::house::House;
use council::rooms::ROOMS;
use kit::{jobs, journal, room};
use serde::Serialize;
use std::time::Duration;

/// A database that has not answered after so long does not.
const PATIENCE: Duration = Duration::from_secs(3);

/// What is told. Numbers only: anybody may ask.
#[derive(Serialize, Default)]
struct Health {
    version: &'static str,
    database: &'static str,
    /// Work left for later, due or not.
    jobs_waiting: i64,
    /// Work that failed too often: somebody must look at it.
    jobs_laid_aside: i64,
    /// Readers of the journal that have not heard everything.
    readers_behind: usize,
}

/// The route, outside of all limits.
pub fn routes(house: &House) -> Router {
    Router::new().route("/health", get(health)).with_state(house.clone())
}

async fn health(State(house): State<House>) -> (StatusCode, Json<Health>) {
    let version = env!("CARGO_PKG_VERSION");
    if let Ok(Ok(health)) = tokio::time::timeout(PATIENCE, look(&house)).await {
        (StatusCode::OK, Json(Health { version, database: "reachable", ..health }))
    } else {
        let health = Health { version, database: "unreachable", ..Health::default() };
        (StatusCode::SERVICE_UNAVAILABLE, Json(health))
    }
}

async fn look(house: &House) -> kit::db::Result<Health> {
    let mut tx = house.db.read().await?;
    Ok(Health {
        jobs_waiting: jobs::waiting(&mut tx).await?,
        jobs_laid_aside: jobs::laid_aside(&mut tx).await?,
        readers_behind: journal::readers_behind(&mut tx, &room::crew(ROOMS).readers).await?,
        ..Health::default()
    })
}
