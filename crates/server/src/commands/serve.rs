//! `majlis serve` and `majlis work`: until somebody says stop.

use super::health;
use crate::cli::Serve;
use crate::open::{self, Purpose};
use crate::settings::{Choices, Settings};
use anyhow::Context as _;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::serve::ListenerExt as _;
use council::house::{House, router_with};
use council::rooms::ROOMS;
use futures::StreamExt as _;
use kit::clock::Clock;
use kit::room;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;

/// Requests under way have so long to end once somebody said stop.
const LAST_REQUESTS: Duration = Duration::from_secs(30);

/// Serves the pages and, unless told not to, works in the background.
pub async fn serve(asked: &Serve) -> anyhow::Result<ExitCode> {
    log("info");
    let settings = asked.choices.settle()?;
    let house = house(&settings).await?;
    let listener = listen(&settings).await?;
    let stop = until_stopped()?;
    let crew = (!asked.no_work).then(|| employ(&house));
    tracing::info!(listen = %settings.listen, "serving");
    answer(listener, &house, Router::new(), stop).await?;
    finish(&house, crew).await;
    Ok(ExitCode::SUCCESS)
}

/// Works in the background only.
pub async fn work(choices: &Choices) -> anyhow::Result<ExitCode> {
    log("info");
    let house = house(&choices.settle()?).await?;
    tracing::info!("working");
    let crew = employ(&house);
    stopped(until_stopped()?).await;
    finish(&house, Some(crew)).await;
    Ok(ExitCode::SUCCESS)
}

async fn house(settings: &Settings) -> anyhow::Result<House> {
    let db = open::to_serve(settings, Clock::real()).await?;
    open::house(settings, db, Purpose::Work, &[]).await
}

/// A place to listen, as `settings` say.
async fn listen(settings: &Settings) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind(settings.listen).await;
    listener.with_context(|| format!("setting listen: {}", settings.listen))
}

/// The crew, at work in the background.
pub struct Crew {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

impl Crew {
    /// Lets it finish what it is doing.
    pub async fn dismiss(self) {
        let _ = self.stop.send(true);
        if self.work.await.is_err() {
            tracing::error!("the background work broke off");
        }
    }
}

/// Sets the crew to work.
pub fn employ(house: &House) -> Crew {
    let house = house.clone();
    let (stop, stopped) = watch::channel(false);
    let work =
        tokio::spawn(async move { room::crew(ROOMS).work(&house.db, &house, stopped).await });
    Crew { stop, work }
}

/// Does all that is due now, while no crew is at work.
pub async fn catch_up(house: &House) -> anyhow::Result<()> {
    room::crew(ROOMS).catch_up(&house.db, house).await
}

/// Answers requests until somebody says stop, then finishes those under way. `more` are routes of
/// the executable's own.
pub async fn answer(
    listener: TcpListener,
    house: &House,
    more: Router<House>,
    stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let live = tokio::spawn(house.live.clone().follow(house.db.clone()).await?);
    let pages = router_with(house, more)
        .layer(from_fn_with_state(stop.clone(), end_streams))
        .merge(health::routes(house))
        .into_make_service_with_connect_info::<SocketAddr>();
    // What is written is sent: an event does not wait for the next one.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "A connection keeps what is small");
        }
    });
    let served = axum::serve(listener, pages).with_graceful_shutdown(stopped(stop.clone()));
    let too_late = async {
        stopped(stop).await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        served = async { served.await } => served?,
        () = too_late => tracing::warn!("some requests did not end in time"),
    }
    live.abort();
    Ok(())
}

/// Streams of changes have no end of their own: they end when the house closes.
async fn end_streams(
    State(stop): State<watch::Receiver<bool>>,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE);
    if kind.is_none_or(|kind| !kind.as_bytes().starts_with(b"text/event-stream")) {
        return response;
    }
    response
        .map(|body| Body::from_stream(body.into_data_stream().take_until(Box::pin(stopped(stop)))))
}

/// Waits for the crew to finish what it is doing, and closes the database.
pub async fn finish(house: &House, crew: Option<Crew>) {
    if let Some(crew) = crew {
        crew.dismiss().await;
    }
    house.db.close().await;
    tracing::info!("stopped");
}

/// Becomes true when the process is asked to end (`SIGTERM`, `SIGINT`).
pub fn until_stopped() -> anyhow::Result<watch::Receiver<bool>> {
    let (sender, receiver) = watch::channel(false);
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        let _ = sender.send(true);
    });
    Ok(receiver)
}

async fn stopped(mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Tells on the standard error what happens, from `level` on unless `RUST_LOG` says otherwise.
pub fn log(level: &str) {
    let level = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    tracing_subscriber::fmt().with_env_filter(level).with_writer(std::io::stderr).init();
}
