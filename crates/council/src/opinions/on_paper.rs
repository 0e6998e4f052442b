//! What the minutes and the deliberation of the commune say of the opinions of its arrondissements.

use super::shown::{judged, silent};
use super::{Answer, Opinion};
use crate::councils::Council;
use crate::house::stationery::Stationery;
use crate::house::tongue;
use crate::sessions::Session;
use jiff::civil::Date;
use kit::db::Tx;
use kit::language::Args;
use kit::{Id, Language, Result};
use law::Verdict;
use paper::Text;

/// How many were asked and given on `point`; who was in favour, who with reservations, who against;
/// and of those who gave none in time, that the council decides validly. The law is asked on the
/// day `on`.
pub async fn told(
    tx: &mut Tx,
    write: Stationery<'_>,
    council: &Council,
    (session, point, on): (&Session, Id, Date),
) -> Result<Vec<Text>> {
    let judged = judged(tx, council, (session, point), on).await?;
    if judged.is_empty() {
        return Ok(Vec::new());
    }
    let given = judged.iter().filter(|(it, _)| it.answer.is_some()).count();
    let mut told = vec![write.say("paper-opinions", |_| {
        Args::none().text("given", given.to_string()).text("asked", judged.len().to_string())
    })];
    for &answer in Answer::ALL {
        let those: Vec<&Opinion> =
            judged.iter().map(|(it, _)| it).filter(|it| it.answer == Some(answer)).collect();
        if !those.is_empty() {
            told.push(write.say(&format!("paper-opinions-{answer}"), |language| {
                Args::none().text("names", names(&those, language))
            }));
        }
    }
    told.extend(missing(write, &judged));
    Ok(told)
}

/// Those who gave none, with what the law says of it: one sentence for all of whom it says the same.
fn missing(write: Stationery<'_>, judged: &[(Opinion, Option<Verdict>)]) -> Vec<Text> {
    let told = silent(judged).into_iter().map(|(verdict, those)| {
        write.say("paper-opinions-missing", |language| {
            let said = verdict.map(|verdict| verdict.sentence(tongue(language)));
            Args::none()
                .text("names", names(&those, language))
                .text("verdict", said.unwrap_or_default())
        })
    });
    told.collect()
}

/// «Anfa (2027/3), Sidi Moumen».
fn names(those: &[&Opinion], language: Language) -> String {
    let comma = match language {
        Language::Arabic => "، ",
        Language::French => ", ",
    };
    let one = |it: &&Opinion| {
        let name = it.name.shown(language).to_string();
        if it.reference.is_empty() { name } else { format!("{name} ({})", it.reference) }
    };
    those.iter().map(one).collect::<Vec<_>>().join(comma)
}
