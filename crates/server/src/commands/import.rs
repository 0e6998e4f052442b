//! `majlis import members`: the same as the page of the office, for an operator. What it says of
//! the table is said to whoever wrote the table, in their language.

use super::english::told;
use crate::cli::ImportMembers;
use crate::open;
use anyhow::Context as _;
use council::councils::{self, Council};
use council::house;
use council::imports::{self, Fault, Judged, apply, judge};
use kit::language::Messages;
use kit::{Args, Language};
use std::process::ExitCode;

/// Brings the members in, or says what stands in the way; with `--dry-run` only says.
pub async fn members(asked: &ImportMembers) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(&asked.file)
        .with_context(|| format!("the table {}", asked.file.display()))?;
    let db = open::existing(&asked.choices.settle()?).await?;
    let mut tx = db.write().await?;
    let council = council(&mut tx, &asked.council).await?;
    tx.lock(&council.id.to_string()).await?;
    let words = [house::WORDS, imports::ROOM.words()];
    let speaker = Speaker { messages: Messages::gather(&words)?, language: asked.lang };
    let judged = match judge(&mut tx, &council, &bytes).await? {
        Ok(judged) => judged,
        Err(faults) => {
            speaker.tell_faults(&faults);
            return Ok(ExitCode::FAILURE);
        }
    };
    speaker.tell_plan(&judged);
    if !asked.dry_run {
        apply(&mut tx, &council, &judged, None).await.map_err(told)?;
        tx.commit().await?;
        println!("{}", speaker.say("done-members-imported", &Args::none()));
    }
    Ok(ExitCode::SUCCESS)
}

async fn council(tx: &mut kit::db::Tx, slug: &str) -> anyhow::Result<Council> {
    let council = councils::find_by_slug(tx, slug).await?;
    let council = council.filter(|council| council.opened_at.is_some());
    council.with_context(|| format!("--council: no council has the slug “{slug}”"))
}

/// Says things in one language.
struct Speaker {
    messages: Messages,
    language: Language,
}

impl Speaker {
    /// A terminal has no use for the invisible marks that set names apart on pages.
    fn say(&self, key: &str, args: &Args) -> String {
        self.messages.tell(self.language, key, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    fn tell_faults(&self, faults: &[Fault]) {
        for fault in faults {
            let mut place = match fault.line {
                Some(line) => {
                    format!("{} {line}", self.say("import-line", &Args::none()))
                }
                None => self.say("import-whole-table", &Args::none()),
            };
            if let Some(column) = fault.column {
                let name = self.say(&format!("import-column-{column}"), &Args::none());
                place = format!("{place}, {name}");
            }
            println!("{place} : {}", self.say(fault.key, &fault.args));
        }
        let count = i64::try_from(faults.len()).unwrap_or(i64::MAX);
        println!("{}", self.say("import-faults", &Args::none().count("count", count)));
        println!("{}", self.say("import-nothing-done", &Args::none()));
    }

    fn tell_plan(&self, judged: &Judged) {
        let count = i64::try_from(judged.members.len()).unwrap_or(i64::MAX);
        println!("{}", self.say("import-would-add", &Args::none().count("count", count)));
        let read_as = Args::none().text("what", judged.encoding.name());
        println!("{}", self.say("import-read-as", &read_as));
        let lists = [
            ("import-new-groups", &judged.groups),
            ("import-new-commissions", &judged.commissions),
        ];
        for (key, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
            println!("{}", self.say(key, &Args::none()));
            for name in names {
                println!("  {}", name.shown(self.language));
            }
        }
    }
}
