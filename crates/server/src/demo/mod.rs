//! `majlis demo`: a whole commune to try, with its clock, its mailbox and one person for each
//! role; with `--pilot`, councils of every kind beside it. Everything it needs is made on the first
//! start.

mod build;
mod mailbox;
mod memory;
mod role;
mod visit;
mod web;

use crate::cli::Demo;
use crate::commands::serve::{self, Crew};
use crate::open::{self, Purpose};
use crate::settings::Settings;
use anyhow::{Context as _, ensure};
use council::house::House;
use jiff::civil::Date;
use kit::clock::{Clock, MOROCCO, day, in_morocco};
use kit::language::Words;
use memory::{Memory, State};
use role::{Key, Role};
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::Mutex;

/// The words of its own pages.
const WORDS: Words =
    Words { of: "demo", arabic: include_str!("ar.ftl"), french: include_str!("fr.ftl") };

/// The clock goes so many days ahead at once, at most.
const FURTHEST: i32 = 400;

/// A demonstration that runs.
pub struct Demonstration {
    folder: PathBuf,
    mail: PathBuf,
    keys: Vec<Key>,
    clock: Clock,
    /// Whoever moves the clock holds this.
    crew: Mutex<Option<Crew>>,
}

/// Makes what is not there yet, serves it, and tells where each role begins.
pub async fn demo(asked: &Demo) -> anyhow::Result<ExitCode> {
    serve::log("warn");
    fs::create_dir_all(asked.data.join("mail"))
        .with_context(|| format!("--data: the folder {}", asked.data.display()))?;
    // Mails carry addresses: a port that is asked for as «any» is chosen before they are written.
    let port = listen(asked).await?.local_addr()?.port();
    let asked = &Demo { port, ..asked.clone() };
    let known = Memory::recall(&asked.data)?;
    let Running { settings, house, clock, keys } = match known {
        Some(known) if known.state == State::Complete => again(asked, known).await?,
        Some(_) => first(asked, clear).await?,
        None => first(asked, |_| Ok(())).await?,
    };
    let stop = serve::until_stopped()?;
    let demonstration = Arc::new(Demonstration {
        folder: asked.data.clone(),
        mail: asked.data.join("mail"),
        keys,
        clock,
        crew: Mutex::new(Some(serve::employ(&house))),
    });
    let listener = listen(asked).await?;
    announce(&settings, &demonstration.keys);
    serve::answer(listener, &house, web::routes(demonstration.clone()), stop).await?;
    let crew = demonstration.crew.lock().await.take();
    serve::finish(&house, crew).await;
    Ok(ExitCode::SUCCESS)
}

impl Demonstration {
    /// Moves the clock on by `days`, one after the other, and does all that each of them brings.
    /// The crew rests meanwhile, so that nothing is left half done when this returns.
    async fn advance(&self, house: &House, days: i32) -> anyhow::Result<()> {
        let mut crew = self.crew.lock().await;
        if let Some(crew) = crew.take() {
            crew.dismiss().await;
        }
        for _ in 0..days {
            let now = in_morocco(self.clock.now());
            let tomorrow = now.checked_add(jiff::Span::new().days(1))?;
            self.clock.advance(tomorrow.timestamp().duration_since(now.timestamp()));
            self.remember()?;
            serve::catch_up(house).await?;
        }
        *crew = Some(serve::employ(house));
        Ok(())
    }

    fn remember(&self) -> anyhow::Result<()> {
        let (shift, keys) = (self.clock.shift(), self.keys.clone());
        Memory { shift, state: State::Complete, keys }.keep(&self.folder)
    }
}

/// The lines that whoever started it waits for.
fn announce(settings: &Settings, keys: &[Key]) {
    println!("ready {}", settings.address);
    for key in keys.iter().filter(|key| Role::ANNOUNCED.contains(&key.role)) {
        println!("sign-in {} {}/demo/sign-in/{}", key.announced(), settings.address, key.secret);
    }
}

async fn listen(asked: &Demo) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, asked.port)).await;
    listener.with_context(|| format!("--port: {} on 127.0.0.1", asked.port))
}

/// A demonstration that can be served.
struct Running {
    settings: Settings,
    house: House,
    clock: Clock,
    keys: Vec<Key>,
}

impl Running {
    /// Opens the database and the house, on a clock ahead of the machine's by `shift` seconds.
    async fn open(asked: &Demo, shift: i64, keys: Vec<Key>) -> anyhow::Result<Self> {
        let clock = Clock::shifted(shift);
        let settings = settings(asked, clock.clone())?;
        let db = open::database(&settings, clock.clone()).await?;
        let house = open::house(&settings, db, Purpose::Demonstration, &[WORDS]).await?;
        Ok(Self { settings, house, clock, keys })
    }
}

/// What stands in the folder, its clock where it was, or on a later day if one is asked for.
async fn again(asked: &Demo, mut memory: Memory) -> anyhow::Result<Running> {
    if asked.pilot && memory.keys.iter().all(|key| key.council.is_none()) {
        eprintln!("--pilot: {} holds Casablanca alone; name another --data", asked.data.display());
    }
    if let Some(today) = asked.today {
        let wanted = shift_to(today)?;
        if wanted < memory.shift {
            let reached = day(Clock::shifted(memory.shift).now());
            eprintln!("--today: the clock stands at {reached} already, and never goes back");
        }
        memory.shift = memory.shift.max(wanted);
        memory.keep(&asked.data)?;
    }
    let running = Running::open(asked, memory.shift, memory.keys).await?;
    open::must_be_current(&running.house.db).await?;
    Ok(running)
}

/// Makes everything, in a database that holds nothing, once `clear` took away what an earlier
/// first start left.
async fn first(asked: &Demo, clear: fn(&Demo) -> anyhow::Result<()>) -> anyhow::Result<Running> {
    clear(asked)?;
    let shift = asked.today.map_or(Ok(0), shift_to)?;
    let today = Clock::shifted(shift).now();
    let first_day = build::begins(today, asked.pilot)?;
    let until_today = today.duration_since(first_day).as_secs();
    let mut running = Running::open(asked, shift - until_today, Vec::new()).await?;
    ensure!(
        open::lacks(&running.house.db).await?.is_new,
        "--database: this database is not empty, and holds no demonstration of the folder {}",
        asked.data.display()
    );
    let extent = build::Extent { shift, pilot: asked.pilot };
    Memory { shift, state: State::Begun, keys: Vec::new() }.keep(&asked.data)?;
    running.keys = build::build(&running.house, &running.clock, extent).await?;
    Memory { shift, state: State::Complete, keys: running.keys.clone() }.keep(&asked.data)?;
    Ok(running)
}

/// Takes away what a first start that broke off left in the folder.
fn clear(asked: &Demo) -> anyhow::Result<()> {
    if asked.database.is_none() {
        for name in ["majlis.db", "majlis.db-wal", "majlis.db-shm"] {
            remove(fs::remove_file(asked.data.join(name)))?;
        }
    }
    for name in ["files", "mail"] {
        remove(fs::remove_dir_all(asked.data.join(name)))?;
    }
    Ok(())
}

fn remove(removed: std::io::Result<()>) -> anyhow::Result<()> {
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).context("--data: what an unfinished first start left")
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// How many seconds ahead the same hour of `today` is.
fn shift_to(today: Date) -> anyhow::Result<i64> {
    let now = in_morocco(Clock::real().now());
    let there = today.to_datetime(now.time()).to_zoned(MOROCCO.clone());
    let there = there.context("--today: this day cannot be reckoned with")?;
    Ok(there.timestamp().duration_since(now.timestamp()).as_secs())
}

/// Everything in one folder, on one port, with a post office of its own unless another is named.
fn settings(asked: &Demo, clock: Clock) -> anyhow::Result<Settings> {
    let smtp = match &asked.smtp {
        Some(smtp) => smtp.clone(),
        None => mailbox::open(asked.data.join("mail"), clock)?,
    };
    let beside = || format!("sqlite:{}", asked.data.join("majlis.db").display());
    Ok(Settings {
        database: asked.database.clone().unwrap_or_else(beside),
        files: asked.data.join("files"),
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, asked.port)),
        address: format!("http://127.0.0.1:{}", asked.port),
        behind_proxy: false,
        smtp: Some(smtp),
        mail_from: "Majlis <majlis@demo.majlis.example>".to_owned(),
    })
}
