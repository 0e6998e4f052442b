//! What may be written after `majlis`.

use crate::settings::Choices;
use clap::{Args, Parser, Subcommand};
use council::councils::Level;
use jiff::civil::Date;
use kit::Language;
use law::Kind;
use std::path::PathBuf;

/// Runs the whole life of a deliberating council, from the calendar to enforceable decisions.
#[derive(Debug, Parser)]
#[command(name = "majlis", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Try it: a whole commune with its clock, its mailbox and one person for each role.
    Demo(Demo),
    /// Serve the pages, and work in the background.
    Serve(Serve),
    /// Work in the background only: mails, deadlines, whatever was left for later.
    Work(Common),
    /// Bring the database up to date.
    Migrate(Common),
    /// Look after the councils.
    #[command(subcommand)]
    Council(CouncilCommand),
    /// Bring in what exists already.
    #[command(subcommand)]
    Import(ImportCommand),
    /// Look after the journal.
    #[command(subcommand)]
    Journal(JournalCommand),
    /// Print the rules of law in force for a kind of council on a day.
    CheckLaw(CheckLaw),
    /// Copy the database and the files, while both are in use, into a new folder.
    Backup(Backup),
}

/// `majlis demo`.
#[derive(Debug, Clone, Args)]
pub struct Demo {
    /// Port to serve on, on this machine only; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Folder that holds everything, made on the first start
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Beside Casablanca, a region, a province, two more communes and an arrondissement
    #[arg(long)]
    pub pilot: bool,
    /// The day on which its clock starts; it never goes back [default: today]
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// sqlite:PATH or postgres://…, empty on the first start [default: in the folder]
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
    /// Where mails are handed over [default: a mailbox of its own, shown on its pages]
    #[arg(long, value_name = "URL")]
    pub smtp: Option<String>,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Common {
    #[command(flatten)]
    pub choices: Choices,
}

/// `majlis serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Leave the background work to `majlis work`.
    #[arg(long)]
    pub no_work: bool,
    #[command(flatten)]
    pub choices: Choices,
}

/// `majlis council …`.
#[derive(Debug, Subcommand)]
pub enum CouncilCommand {
    /// Add a council and the first person of its office; prints the link that invites them.
    Create(Box<CreateCouncil>),
}

/// `majlis council create`.
#[derive(Debug, Args)]
pub struct CreateCouncil {
    /// region, prefecture, province, commune or arrondissement
    #[arg(long, value_parser = level)]
    pub level: Level,
    /// Code in the national list (HCP), such as 06.141
    #[arg(long, default_value = "")]
    pub code: String,
    /// Its place in addresses: small letters, digits and hyphens
    #[arg(long)]
    pub slug: String,
    /// Short name in Arabic, such as الدار البيضاء
    #[arg(long)]
    pub name_ar: String,
    /// Short name in French, such as Casablanca
    #[arg(long)]
    pub name_fr: String,
    /// Slug of the territory above: required for a commune or an arrondissement
    #[arg(long)]
    pub parent: Option<String>,
    /// Seats
    #[arg(long)]
    pub seats: u32,
    /// The day since which it has them
    #[arg(long, value_name = "DATE")]
    pub seats_since: Date,
    /// Where it usually sits, in Arabic
    #[arg(long, default_value = "")]
    pub place_ar: String,
    /// Where it usually sits, in French
    #[arg(long, default_value = "")]
    pub place_fr: String,
    /// Inhabitants
    #[arg(long)]
    pub population: Option<u32>,
    /// Add its arrondissements from the national table
    #[arg(long)]
    pub with_arrondissements: bool,
    /// Name in Arabic of the first person of its office
    #[arg(long)]
    pub office_name_ar: String,
    /// The same in French
    #[arg(long)]
    pub office_name_fr: String,
    /// The address with which that person signs in
    #[arg(long)]
    pub office_email: String,
    #[command(flatten)]
    pub choices: Choices,
}

/// `majlis import …`.
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Bring the members of a council in from a CSV file: all of them, or none.
    Members(ImportMembers),
}

/// `majlis import members`.
#[derive(Debug, Args)]
pub struct ImportMembers {
    /// The table
    pub file: PathBuf,
    /// Slug of the council
    #[arg(long, value_name = "SLUG")]
    pub council: String,
    /// Say what would happen, change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Language of the report, ar or fr
    #[arg(long, default_value = "fr", value_parser = language)]
    pub lang: Language,
    #[command(flatten)]
    pub choices: Choices,
}

/// `majlis journal …`.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Check every entry against the one before it; fails if any was altered.
    Verify(Common),
}

/// `majlis check-law`.
#[derive(Debug, Args)]
pub struct CheckLaw {
    /// commune, arrondissement, prefecture (or province) or region
    #[arg(long, value_parser = kind)]
    pub kind: Kind,
    /// The day, such as 2027-02-03
    #[arg(long, value_name = "DATE")]
    pub date: Date,
    /// Language of the list, ar or fr
    #[arg(long, default_value = "fr", value_parser = language)]
    pub lang: Language,
}

/// `majlis backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// The folder in which the new, dated folder is made
    pub folder: PathBuf,
    #[command(flatten)]
    pub choices: Choices,
}

fn level(name: &str) -> Result<Level, &'static str> {
    name.parse().map_err(|_| "expected region, prefecture, province, commune or arrondissement")
}

fn kind(name: &str) -> Result<Kind, &'static str> {
    let known = Kind::ALL.iter().find(|kind| kind.name() == name).copied();
    let province = (name == "province").then_some(Kind::Prefecture);
    known.or(province).ok_or("expected commune, arrondissement, prefecture, province or region")
}

fn language(code: &str) -> Result<Language, &'static str> {
    code.parse().map_err(|_| "expected ar or fr")
}
