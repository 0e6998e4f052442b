//! What the fictional sessions are about, read from the tables in `data`.

use super::days::Tale;
use super::founding::Founding;
use super::names::Chair;
use anyhow::Context as _;
use kit::Bilingual;
use law::Subject;
use serde::Deserialize;

/// The commune that everybody begins with.
const CASABLANCA: &str = include_str!("../data/casablanca.toml");

const ORDINARY: &str = include_str!("../data/ordinary.toml");
const EXTRAORDINARY: &str = include_str!("../data/extraordinary.toml");
const NEXT: &str = include_str!("../data/next.toml");

/// The councils of the pilot: each in one table, those above before those below.
const PILOT: [&str; 5] = [
    include_str!("../data/pilot/region.toml"),
    include_str!("../data/pilot/province.toml"),
    include_str!("../data/pilot/rural.toml"),
    include_str!("../data/pilot/town.toml"),
    include_str!("../data/pilot/arrondissement.toml"),
];

/// A council, and the fictional sessions it holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// What the council is made of.
    pub council: Founding,
    /// Its sessions.
    #[serde(rename = "session")]
    pub sessions: Vec<Script>,
}

/// A fictional session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// How far it has come.
    pub tale: Tale,
    /// Its sittings: so many working days after the opening, each.
    pub sittings: Vec<u16>,
    /// How many of the members come to each sitting.
    pub present: Vec<usize>,
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
    /// The commission that studies it, by its key.
    pub theme: Option<String>,
    /// The service that prepares it, by its key.
    pub service: Option<String>,
    pub papers: Vec<PaperKind>,
    #[serde(default = "first")]
    pub sitting: u8,
    pub course: Course,
    /// Whether its commission has reported.
    #[serde(default = "yes")]
    pub reported: bool,
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

/// Casablanca, and the councils of the pilot if they are asked for.
pub fn programmes(pilot: bool) -> anyhow::Result<Vec<Programme>> {
    let told = || "the script of a fictional session";
    let sessions = [ORDINARY, EXTRAORDINARY, NEXT].map(toml::from_str);
    let sessions = sessions.into_iter().collect::<Result<_, _>>().with_context(told)?;
    let mut all = vec![Programme { council: toml::from_str(CASABLANCA)?, sessions }];
    if pilot {
        for text in PILOT {
            all.push(toml::from_str(text).with_context(told)?);
        }
    }
    Ok(all)
}

impl PointScript {
    /// Whether the council votes on it.
    pub fn is_voted(&self) -> bool {
        self.course != Course::Noted
    }

    /// The draft of the deliberation: three articles, the last of which names who presides.
    pub fn draft(&self, chair: Chair) -> Bilingual {
        if !self.is_voted() {
            return Bilingual::default();
        }
        let (ar, fr) = (&self.title.ar, &self.title.fr);
        let charged = chair
            .either("La présidente du conseil est chargée", "Le président du conseil est chargé");
        Bilingual {
            ar: format!(
                "المادة الأولى: يصادق المجلس على النقطة المتعلقة بموضوع «{ar}» كما هو مبين في \
                 الوثائق المرفقة.\n\nالمادة 2: {}\n\nالمادة 3: يعهد إلى {} بتنفيذ هذا المقرر بعد \
                 استيفاء الإجراءات المنصوص عليها في القانون.",
                self.clause.ar,
                chair.ar()
            ),
            fr: format!(
                "Article premier. Le conseil approuve le point «\u{a0}{fr}\u{a0}», tel que le \
                 présentent les pièces jointes.\n\nArticle 2. {}\n\nArticle 3. {charged} de \
                 l’exécution de la présente délibération, une fois accomplies les formalités \
                 prévues par la loi.",
                self.clause.fr
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_can_be_read_and_is_told_in_both_languages() {
        for programme in programmes(true).unwrap() {
            let (council, sessions) = (programme.council, programme.sessions);
            for point in sessions.iter().flat_map(|script| &script.points) {
                let texts = [&point.title, &point.note];
                let clause = point.is_voted().then_some(&point.clause);
                for text in texts.into_iter().chain(clause) {
                    assert!(!text.ar.is_empty() && !text.fr.is_empty(), "{}", point.title.fr);
                    assert!(!text.fr.contains('\''), "{}", text.fr);
                }
                let known = point
                    .theme
                    .iter()
                    .all(|key| council.commissions.iter().any(|it| it.key == *key));
                assert!(known, "{}: {:?}", council.slug, point.theme);
                let known = point
                    .service
                    .iter()
                    .all(|key| council.services.iter().any(|it| it.key == *key));
                assert!(known, "{}: {:?}", council.slug, point.service);
            }
        }
    }

    #[test]
    fn the_great_council_has_long_agendas_and_the_others_such_as_they_have() {
        for programme in programmes(true).unwrap() {
            for script in &programme.sessions {
                let count = script.points.len();
                let slug = &programme.council.slug;
                assert_eq!(script.sittings.len(), script.present.len(), "{slug}");
                assert!(
                    script.points.iter().all(|it| usize::from(it.sitting) <= script.sittings.len())
                );
                let is_usual =
                    if slug == "casablanca" { count >= 20 } else { (5..=12).contains(&count) };
                assert!(is_usual, "{slug}: {:?}: {count}", script.tale);
            }
        }
    }

    #[test]
    fn the_session_that_ran_its_course_votes_on_twenty_points_and_knows_every_course() {
        let casablanca = programmes(false).unwrap().remove(0);
        let script = &casablanca.sessions[0];
        let unvoted = [Course::Noted, Course::Deferred, Course::Withdrawn];
        let voted = script.points.iter().filter(|point| !unvoted.contains(&point.course));
        assert_eq!((script.tale, voted.count()), (Tale::Ordinary, 20));
        for course in [Course::Rejected, Course::Tie, Course::SecondSitting, Course::TakenUp] {
            assert!(script.points.iter().any(|point| point.course == course), "{course:?}");
        }
    }
}
