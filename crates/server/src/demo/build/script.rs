//! What the fictional sessions are about, read from the tables in `data`.

use anyhow::Context as _;
use kit::Bilingual;
use law::Subject;
use serde::Deserialize;

/// A fictional session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// What readers must know of it.
    pub note: Bilingual,
    /// Its points.
    #[serde(rename = "point")]
    pub points: Vec<PointScript>,
}

/// A point, and how the council takes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointScript {
    pub title: Bilingual,
    pub note: Bilingual,
    /// The article of the draft that only this point has.
    #[serde(default)]
    pub clause: Bilingual,
    pub subject: Subject,
    /// The commission that studies it.
    pub theme: Option<Theme>,
    /// The service that prepares it.
    pub service: Option<Division>,
    pub papers: Vec<PaperKind>,
    #[serde(default = "first")]
    pub sitting: u8,
    pub course: Course,
    /// Whether its commission has reported.
    #[serde(default = "yes")]
    pub reported: bool,
}

/// What each commission of the town is for, in the order of their creation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    Budget,
    Services,
    Urbanism,
    Culture,
    Property,
}

/// The services of the town, in the order of their creation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    Finance,
    Environment,
    Urbanism,
    Culture,
}

/// A paper that comes with a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    Note,
    Agreement,
    Table,
    Report,
}

/// How the council takes a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Course {
    /// A report is heard.
    Noted,
    /// Everybody is for.
    Unanimous,
    /// Most are for.
    Majority,
    /// A few more are for than against.
    Narrow,
    /// Most are against.
    Rejected,
    /// The sides are equal, and the president is for.
    Tie,
    /// Somebody whose interests are at stake takes no part.
    Aside,
    /// A listed matter lacks the members in office that it needs, and passes at the second
    /// sitting.
    SecondSitting,
    /// Its commission has not studied it; the council deliberates all the same.
    TakenUp,
    /// It is put off to another session.
    Deferred,
    /// It is withdrawn.
    Withdrawn,
}

fn first() -> u8 {
    1
}

fn yes() -> bool {
    true
}

impl Script {
    /// Reads one of the tables.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        toml::from_str(text).context("the script of a fictional session")
    }
}

impl PointScript {
    /// Whether the council votes on it.
    pub fn is_voted(&self) -> bool {
        self.course != Course::Noted
    }

    /// The draft of the deliberation: three articles.
    pub fn draft(&self) -> Bilingual {
        if !self.is_voted() {
            return Bilingual::default();
        }
        let (ar, fr) = (&self.title.ar, &self.title.fr);
        Bilingual {
            ar: format!(
                "المادة الأولى: يصادق المجلس على النقطة المتعلقة بموضوع «{ar}» كما هو مبين في \
                 الوثائق المرفقة.\n\nالمادة 2: {}\n\nالمادة 3: يعهد إلى رئيسة المجلس بتنفيذ هذا المقرر بعد \
                 استيفاء الإجراءات المنصوص عليها في القانون.",
                self.clause.ar
            ),
            fr: format!(
                "Article premier. Le conseil approuve le point «\u{a0}{fr}\u{a0}», tel que le \
                 présentent les pièces jointes.\n\nArticle 2. {}\n\nArticle 3. La présidente du \
                 conseil est chargée de l’exécution de la présente délibération, une fois \
                 accomplies les formalités prévues par la loi.",
                self.clause.fr
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::build::tale::{EXTRAORDINARY, NEXT, ORDINARY};

    #[test]
    fn every_script_can_be_read_and_is_told_in_both_languages() {
        for text in [ORDINARY, EXTRAORDINARY, NEXT] {
            let script = Script::read(text).unwrap();
            assert!(script.points.len() >= 20, "{}", script.points.len());
            for point in &script.points {
                let texts = [&point.title, &point.note];
                let clause = point.is_voted().then_some(&point.clause);
                for text in texts.into_iter().chain(clause) {
                    assert!(!text.ar.is_empty() && !text.fr.is_empty(), "{}", point.title.fr);
                    assert!(!text.fr.contains('\''), "{}", text.fr);
                }
            }
        }
    }

    #[test]
    fn the_session_that_ran_its_course_votes_on_twenty_points_and_knows_every_course() {
        let script = Script::read(ORDINARY).unwrap();
        let unvoted = [Course::Noted, Course::Deferred, Course::Withdrawn];
        let voted = script.points.iter().filter(|point| !unvoted.contains(&point.course));
        assert_eq!(voted.count(), 20);
        for course in [Course::Rejected, Course::Tie, Course::SecondSitting, Course::TakenUp] {
            assert!(script.points.iter().any(|point| point.course == course), "{course:?}");
        }
    }
}
