//! The opinions on a point, as the pages and the papers of the commune show them.

use super::ask::{arrondissements, is_open};
use super::september::closings;
use super::{Action, Answer, Matter, Opinion, may, store};
use crate::calendar::holidays;
use crate::councils::Council;
use crate::house::{ShownVerdict, cited};
use crate::people::Desk;
use crate::sessions::Session;
use jiff::civil::Date;
use kit::db::Tx;
use kit::{Bilingual, Error, Id, Result};
use law::Verdict;

/// What the law says of those who have not answered, once for all of whom it says the same.
pub struct Silent {
    /// Who.
    pub names: Vec<Bilingual>,
    /// The law's verdict, where it limits the time to answer.
    pub verdict: Option<ShownVerdict>,
}

/// The opinions on a point.
#[derive(Default)]
pub struct ShownOpinions {
    /// Those that were asked, by arrondissement.
    pub asked: Vec<Opinion>,
    /// Those who have not answered.
    pub silent: Vec<Silent>,
    /// Whether there is an arrondissement that was not asked, and the reader may ask it.
    pub may_ask: bool,
    /// Whether the reader may write down what came on paper.
    pub may_record: bool,
    /// Where the law speaks of these opinions.
    pub article: String,
}

impl ShownOpinions {
    /// How many were given.
    pub fn given(&self) -> usize {
        self.asked.iter().filter(|it| it.answer.is_some()).count()
    }

    /// «14 / 16»: how many were given, of how many.
    pub fn count(&self) -> String {
        format!("{} / {}", self.given(), self.asked.len())
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty() && !self.may_ask
    }

    /// What may be asked on.
    pub fn matters(&self) -> &'static [Matter] {
        Matter::ALL
    }

    /// What may be answered.
    pub fn answers(&self) -> &'static [Answer] {
        Answer::ALL
    }
}

/// Each opinion on `point`, with the law's verdict on the day `today`.
pub(super) async fn judged(
    tx: &mut Tx,
    council: &Council,
    (session, point): (&Session, Id),
    today: Date,
) -> Result<Vec<(Opinion, Option<Verdict>)>> {
    let asked = store::of_point(tx, point).await?;
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let all = arrondissements(tx, council).await?;
    let closings = closings(tx, &all, session.opens_on.unwrap_or(today)).await?;
    let reading = council.law(today).ok_or(Error::NotFound)?.readings.missing_opinion;
    let holidays = holidays(tx, council.id).await?;
    let judged = |it: Opinion| {
        let whose = all.iter().find(|one| one.id == it.arrondissement_id);
        let closed = closings.get(&it.arrondissement_id).copied();
        let law = whose.and_then(|whose| whose.law(today));
        let verdict = law.and_then(|law| it.standing(closed, today, reading, (&law, &holidays)));
        (it, verdict)
    };
    Ok(asked.into_iter().map(judged).collect())
}

/// The opinions on `point` of `session`, for the page of the point.
pub async fn shown(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    point: Id,
) -> Result<ShownOpinions> {
    let all = arrondissements(tx, &desk.council).await?;
    if all.is_empty() {
        return Ok(ShownOpinions::default());
    }
    let today = desk.frame.today();
    let judged = judged(tx, &desk.council, (session, point), today).await?;
    let is_open = is_open(session).is_ok();
    let rule = all.first().and_then(|it| it.rule("arrondissement_avis_subventions", today));
    let article = cited(rule, desk.frame.language);
    let language = desk.frame.language;
    let silent = silent(&judged).into_iter().map(|(verdict, those)| Silent {
        names: those.into_iter().map(|it| it.name.clone()).collect(),
        verdict: verdict.map(|verdict| ShownVerdict {
            // The rule is of the arrondissements: the commune's own law has no page for it.
            rule: None,
            ..ShownVerdict::of(verdict, language)
        }),
    });
    let silent: Vec<_> = silent.collect();
    let asked: Vec<_> = judged.into_iter().map(|(it, _)| it).collect();
    Ok(ShownOpinions {
        may_ask: is_open && may(desk.roles, Action::Ask) && asked.len() < all.len(),
        may_record: is_open && may(desk.roles, Action::Record) && !silent.is_empty(),
        article,
        asked,
        silent,
    })
}

/// Those who have not answered, grouped by what the law says of them.
pub(super) fn silent(
    judged: &[(Opinion, Option<Verdict>)],
) -> Vec<(Option<&Verdict>, Vec<&Opinion>)> {
    let mut groups: Vec<(Option<&Verdict>, Vec<&Opinion>)> = Vec::new();
    for (it, verdict) in judged.iter().filter(|(it, _)| it.answer.is_none()) {
        match groups.iter_mut().find(|(known, _)| *known == verdict.as_ref()) {
            Some((_, those)) => those.push(it),
            None => groups.push((verdict.as_ref(), vec![it])),
        }
    }
    groups
}
