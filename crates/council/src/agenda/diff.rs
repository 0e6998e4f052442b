//! What changed between two versions of an agenda, point by point.

use super::{Contents, VersionPoint};
use kit::Bilingual;

/// What became of one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its words, papers, sitting or matter are others.
    Changed,
    /// Only its place is another.
    Moved,
}

/// One point that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What became of it.
    pub change: Change,
    /// Its number before, and now.
    pub numbers: (Option<u32>, Option<u32>),
    /// Its title before, if that changed or the point is gone.
    pub was: Option<Bilingual>,
    /// Its title now, unless the point is gone.
    pub is: Option<Bilingual>,
    /// Message keys of the parts that changed.
    pub parts: Vec<&'static str>,
}

impl Change {
    /// How the page draws it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed | Self::Moved => "changed",
        }
    }

    /// Its message key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Added => "change-added",
            Self::Removed => "change-removed",
            Self::Changed => "change-changed",
            Self::Moved => "change-moved",
        }
    }
}

impl Difference {
    /// Its number now, or the one it had.
    pub fn number(&self) -> Option<u32> {
        self.numbers.1.or(self.numbers.0)
    }

    /// Whether its place changed besides its words.
    pub fn moved(&self) -> bool {
        self.change == Change::Changed && self.numbers.0 != self.numbers.1
    }
}

/// What changed from `before` to `now`, in the order of the agenda; what is gone comes last.
pub fn difference(before: &Contents, now: &Contents) -> Vec<Difference> {
    let find = |contents: &'_ Contents, point: &VersionPoint| {
        contents.points.iter().find(|it| it.id == point.id).cloned()
    };
    let kept = now.points.iter().filter_map(|point| match find(before, point) {
        None => Some(Difference {
            change: Change::Added,
            numbers: (None, Some(point.number)),
            was: None,
            is: Some(point.title.clone()),
            parts: Vec::new(),
        }),
        Some(was) => changed(&was, point),
    });
    let gone =
        before.points.iter().filter(|point| find(now, point).is_none()).map(|point| Difference {
            change: Change::Removed,
            numbers: (Some(point.number), None),
            was: Some(point.title.clone()),
            is: None,
            parts: Vec::new(),
        });
    kept.chain(gone).chain(of_questions(before, now)).collect()
}

/// The written questions that came or went; and the sitting kept for them, with the first of them.
fn of_questions(before: &Contents, now: &Contents) -> Vec<Difference> {
    let (was, is) = (&before.questions, &now.questions);
    let told = |change, was, is, part| Difference {
        change,
        numbers: (None, None),
        was,
        is,
        parts: vec![part],
    };
    let new = is.listed.iter().filter(|it| !was.listed.iter().any(|old| old.0 == it.0));
    let new = new.map(|it| told(Change::Added, None, Some(it.2.clone()), "part-question"));
    let gone = was.listed.iter().filter(|it| !is.listed.iter().any(|new| new.0 == it.0));
    let gone = gone.map(|it| told(Change::Removed, Some(it.2.clone()), None, "part-question"));
    let mut differences: Vec<Difference> = new.chain(gone).collect();
    if was.sitting != is.sitting
        && let Some(first) = is.listed.first()
    {
        let title = Some(first.2.clone());
        differences.push(told(Change::Changed, None, title, "part-question-sitting"));
    }
    differences
}

fn changed(was: &VersionPoint, is: &VersionPoint) -> Option<Difference> {
    let parts: Vec<&'static str> = [
        ("part-title", was.title != is.title),
        ("part-note", was.note != is.note),
        ("part-draft", was.draft != is.draft),
        ("part-subject", was.subject != is.subject),
        ("part-sitting", was.sitting != is.sitting),
        ("part-papers", was.papers != is.papers),
        ("part-origin", was.origin != is.origin),
    ]
    .into_iter()
    .filter_map(|(part, changed)| changed.then_some(part))
    .collect();
    let change = match (parts.is_empty(), was.number == is.number) {
        (true, true) => return None,
        (true, false) => Change::Moved,
        (false, _) => Change::Changed,
    };
    Some(Difference {
        change,
        numbers: (Some(was.number), Some(is.number)),
        was: (was.title != is.title).then(|| was.title.clone()),
        is: Some(is.title.clone()),
        parts,
    })
}
