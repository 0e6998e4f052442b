//! `majlis check-law`: every rule in force for a kind of council on a day, one line each, with its
//! source. A lawyer reads it beside the texts; `grep` finds a rule by the name that stands first.

use crate::cli::CheckLaw;
use ::law::rules::{Entry, Theme};
use ::law::{Law, Readings, readings};
use council::house::tongue;
use kit::Language;
use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

/// Prints the rules: those in use first, by theme, then those that are only listed, then how the
/// discussed points are read by default.
pub fn check(asked: &CheckLaw) -> anyhow::Result<ExitCode> {
    let said = list(asked);
    let mut out = BufWriter::new(io::stdout().lock());
    match out.write_all(said.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads may stop reading: `majlis check-law … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        written => Ok(written.map(|()| ExitCode::SUCCESS)?),
    }
}

fn list(asked: &CheckLaw) -> String {
    let (law, language) = (Law::national(), tongue(asked.lang));
    let kind = asked.kind.words(language);
    if law.profile(asked.kind, asked.date, &Readings::default()).is_none() {
        return match asked.lang {
            Language::French => format!("Aucune loi ne régit ici ({kind}) le {}.\n", asked.date),
            Language::Arabic => format!("لا يسري هنا ({kind}) أي قانون بتاريخ {}.\n", asked.date),
        };
    }
    let entries = law.entries(asked.kind, asked.date);
    let used = entries.iter().filter(|entry| entry.is_in_use()).count();
    let rest = entries.len() - used;
    let [in_use, listed, discussed] = match asked.lang {
        Language::French => [
            format!("# {kind}, {} : {used} règles en vigueur et appliquées", asked.date),
            format!("# {rest} règles recensées, qu’aucune fonction n’applique"),
            "# Lectures par défaut (*) des points discutés".to_owned(),
        ],
        Language::Arabic => [
            format!("# {kind}، {}: {used} قاعدة سارية ومطبقة", asked.date),
            format!("# {rest} قاعدة مدرجة لا تطبقها أي وظيفة"),
            "# القراءات المعتمدة تلقائيا (*) للنقط الخلافية".to_owned(),
        ],
    };
    let mut said = vec![in_use];
    said.extend(lines(&entries[..used], language));
    said.extend([String::new(), listed]);
    said.extend(lines(&entries[used..], language));
    said.extend([String::new(), discussed]);
    for point in readings::points(&Readings::default()) {
        said.extend(point.readings(language).into_iter().map(|choice| {
            let mark = if choice.is_in_use { "*" } else { "-" };
            format!("{:02} {mark} {}", point.number, choice.words)
        }));
    }
    said.push(String::new());
    said.join("\n").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn lines(entries: &[Entry<'_>], language: ::law::Language) -> Vec<String> {
    let mut said = Vec::new();
    let mut theme: Option<Theme> = None;
    for entry in entries {
        if theme.replace(entry.theme()) != Some(entry.theme()) {
            said.extend([String::new(), format!("## {}", entry.theme().words(language))]);
        }
        said.push(format!(
            "{} | {} | {} | {} | {} | {}",
            entry.id(),
            entry.value(language),
            entry.source().cite(language),
            entry.certainty().words(language),
            entry.since(),
            entry.sentence(language),
        ));
    }
    said
}
