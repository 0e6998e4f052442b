//! A settled version of the agenda: what the president arranged with the bureau, word for word.

use super::{Origin, Point};
use crate::house::refuse;
use crate::questions::Question;
use crate::sessions::{Session, Sitting};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use kit::db::Json;
use kit::{Bilingual, Digest, Id, Refusal};
use law::Subject;
use serde::{Deserialize, Serialize};

/// A version. It never changes: what comes after it is another.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its identifier.
    pub id: Id,
    /// The session.
    pub session_id: Id,
    /// A, B, C…
    pub letter: String,
    /// What it says.
    pub contents: Json<Contents>,
    /// The SHA-256 of its contents as JSON.
    pub sha256: Digest,
    /// When it was settled.
    pub settled_at: Timestamp,
}

kit::row!(Version { id, session_id, letter, contents, sha256, settled_at });

/// What a version says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The sittings: number, day, hour.
    pub sittings: Vec<(u8, Option<Date>, Option<Time>)>,
    /// The points, in order.
    pub points: Vec<VersionPoint>,
    /// The written questions of the session; versions of before do not know them.
    #[serde(default, skip_serializing_if = "VersionQuestions::is_empty")]
    pub questions: VersionQuestions,
}

/// The written questions as a version has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionQuestions {
    /// The sitting that is kept for the answers.
    pub sitting: Option<u8>,
    /// The list: question, number in the register, title and author.
    pub listed: Vec<(Id, String, Bilingual, Bilingual)>,
}

impl VersionQuestions {
    /// The written questions as they now stand.
    pub fn of(sitting: Option<&Sitting>, questions: &[Question]) -> Self {
        let listed =
            questions.iter().map(|it| (it.id, it.reference(), it.title.clone(), it.name.clone()));
        let listed: Vec<_> = listed.collect();
        let sitting = sitting.filter(|_| !listed.is_empty()).map(|it| it.number);
        Self { sitting, listed }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }
}

/// A point as a version has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionPoint {
    /// The point, by which versions are compared.
    pub id: Id,
    /// Its number in this version.
    pub number: u32,
    /// Its title.
    pub title: Bilingual,
    /// Its explanatory note.
    pub note: Bilingual,
    /// The draft of the deliberation.
    pub draft: Bilingual,
    /// What it is about.
    pub subject: Subject,
    /// Who put it there.
    pub origin: Origin,
    /// The sitting it is planned for.
    pub sitting: Option<u8>,
    /// Its papers: document, title and SHA-256.
    pub papers: Vec<(Id, Bilingual, Digest)>,
}

impl Contents {
    /// The agenda as it now stands.
    pub fn of(
        sittings: &[Sitting],
        (points, papers): (&[Point], &[super::Paper]),
        questions: VersionQuestions,
    ) -> Self {
        let number = |id: Id| sittings.iter().find(|it| it.id == id).map(|it| it.number);
        let points = points
            .iter()
            .map(|point| VersionPoint {
                id: point.id,
                number: point.position,
                title: point.title.clone(),
                note: point.note.clone(),
                draft: point.draft.clone(),
                subject: point.subject.0,
                origin: point.origin,
                sitting: point.sitting_id.and_then(number),
                papers: papers
                    .iter()
                    .filter(|paper| paper.point_id == point.id)
                    .map(|paper| {
                        let document = &paper.document;
                        (document.id, document.title.clone(), document.sha256.clone())
                    })
                    .collect(),
            })
            .collect();
        let sittings = sittings.iter().map(|it| (it.number, it.day, it.hour)).collect();
        Self { sittings, points, questions }
    }

    /// The SHA-256 of these contents.
    pub fn digest(&self) -> Digest {
        Digest::of(serde_json::to_string(self).unwrap_or_default().as_bytes())
    }
}

/// The letter that follows `last`: A, B… Z, AA.
fn letter_after(last: Option<&str>) -> String {
    let Some(last) = last else { return "A".to_owned() };
    let mut letters: Vec<u8> = last.bytes().collect();
    for letter in letters.iter_mut().rev() {
        if *letter < b'Z' {
            *letter += 1;
            return String::from_utf8_lossy(&letters).into_owned();
        }
        *letter = b'A';
    }
    "A".repeat(letters.len() + 1)
}

/// A refusal of ours with the article it rests on.
fn under(refusal: Refusal, source: &law::Source) -> Refusal {
    refusal.under(source.cite(law::Language::Arabic), source.cite(law::Language::French))
}

/// The next version of the agenda of `session`. Refused if it has no point, says the same as the
/// last one, if an ordinary session does not begin with the president's report, or if no sitting is
/// kept for the written questions.
pub fn settle(
    session: &Session,
    last: Option<&Version>,
    contents: Contents,
    (profile, now): (&law::Profile, Timestamp),
) -> Result<Version, Refusal> {
    let Some(first) = contents.points.first() else {
        return Err(Refusal::because("agenda-empty"));
    };
    if !contents.questions.is_empty() && contents.questions.sitting.is_none() {
        let rule = profile.law.agenda.question_sitting.as_ref();
        let refusal = Refusal::because("agenda-questions-without-sitting");
        return Err(rule.map_or(refusal.clone(), |rule| under(refusal, &rule.source)));
    }
    let verdict = law::sessions::first_point(session.kind.0, first.subject, profile);
    if !verdict.allows() {
        return Err(refuse("agenda-report-first", &verdict));
    }
    if last.is_some_and(|last| last.contents.0 == contents) {
        return Err(Refusal::because("agenda-unchanged"));
    }
    Ok(Version {
        id: Id::new(now),
        session_id: session.id,
        letter: letter_after(last.map(|last| last.letter.as_str())),
        sha256: contents.digest(),
        contents: Json(contents),
        settled_at: now,
    })
}

#[cfg(test)]
mod tests {
    use super::letter_after;

    #[test]
    fn versions_are_lettered_in_order() {
        assert_eq!(letter_after(None), "A");
        assert_eq!(letter_after(Some("A")), "B");
        assert_eq!(letter_after(Some("Z")), "AA");
        assert_eq!(letter_after(Some("AZ")), "BA");
        assert_eq!(letter_after(Some("ZZ")), "AAA");
    }
}
