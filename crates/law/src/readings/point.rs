//! The fifteen discussed points, each with its possible readings, for whoever chooses among them.

use super::{
    AbsencesCounted, ArrondissementLength, ArrondissementStatus, ElectronicNotice, MissingOpinion,
    NamedVotes, NoticeDays, PostingFrom, Readings, RemoteAttendance, RestDay, SecondCall,
    SecretBallot, SessionOfRight, ThirdMeeting, WomenOnList, WordMuqataa,
};
use crate::Language;
use crate::kind::Kind;
use crate::rules::Law;
use crate::words::Sentence;
use jiff::civil::Date;

/// A discussed point, under the readings of one council.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its number in the register of ambiguities; point 11 is two questions.
    pub number: u8,
    /// Its name in settings and forms.
    pub name: &'static str,
    /// Whether something is computed on it: a point where nothing is only says how it is read.
    pub is_computed: bool,
    title: &'static str,
    entries: &'static [&'static str],
    choices: Vec<(&'static str, &'static str, bool)>,
}

/// One way of reading a point.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its name in settings and forms.
    pub name: &'static str,
    /// What it says.
    pub words: String,
    /// Whether the council reads the point so.
    pub is_in_use: bool,
    /// Whether it is the prudent one, in use where nothing was chosen.
    pub is_default: bool,
}

impl Point {
    /// What it is about.
    pub fn title(&self, language: Language) -> String {
        Sentence::new(language).say(self.title)
    }

    /// Its readings, the advised one first.
    pub fn readings(&self, language: Language) -> Vec<Choice> {
        let choices = self.choices.iter().enumerate();
        choices
            .map(|(index, (name, key, is_in_use))| Choice {
                name,
                words: Sentence::new(language).say(key),
                is_in_use: *is_in_use,
                is_default: index == 0,
            })
            .collect()
    }

    /// The articles that it is about, in the law of the councils of `kind` on the day `on`; none
    /// where that law does not raise it.
    pub fn articles(&self, kind: Kind, on: Date, language: Language) -> Vec<String> {
        let found = self.entries.iter().filter_map(|id| Law::national().entry(id, kind, on));
        let mut cited: Vec<String> = found.map(|entry| entry.source().cite(language)).collect();
        cited.dedup();
        cited
    }

    /// Whether it bears on the rule that puts one of `entries` of the register in force.
    pub fn is_about(&self, entries: &[String]) -> bool {
        self.entries.iter().any(|id| entries.iter().any(|entry| entry == id))
    }
}

/// Every discussed point, by number, under `readings`.
pub fn points(readings: &Readings) -> Vec<Point> {
    let points = POINTS.iter().map(|row| Point {
        number: row.number,
        name: row.name,
        is_computed: row.is_computed,
        title: row.title,
        entries: row.entries,
        choices: choices(row.name, readings),
    });
    points.collect()
}

/// A point without the choice of a council.
struct Row {
    number: u8,
    name: &'static str,
    title: &'static str,
    is_computed: bool,
    entries: &'static [&'static str],
}

/// The points, in the order of their numbers.
const POINTS: [Row; 16] = [
    Row {
        number: 1,
        name: "session-of-right",
        title: "point-session-of-right",
        is_computed: false,
        entries: &[
            "session_extra_majorite_absolue_commune",
            "session_extra_majorite_absolue_pp",
            "session_extra_majorite_absolue_region",
            "odj_transmission_gouverneur",
        ],
    },
    Row {
        number: 2,
        name: "second-call",
        title: "point-second-call",
        is_computed: true,
        entries: &["quorum_2e_convocation_min"],
    },
    Row {
        number: 3,
        name: "third-meeting",
        title: "point-third-meeting",
        is_computed: true,
        entries: &["quorum_3e_reunion"],
    },
    Row {
        number: 4,
        name: "named-votes",
        title: "point-named-votes",
        is_computed: true,
        entries: &["releve_nominatif_pv"],
    },
    Row {
        number: 5,
        name: "secret-ballot",
        title: "point-secret-ballot",
        is_computed: false,
        entries: &[
            "vote_public_principe_commune",
            "vote_public_principe_pp",
            "vote_public_principe_region",
        ],
    },
    Row {
        number: 6,
        name: "posting-from",
        title: "point-posting-from",
        is_computed: true,
        entries: &[
            "affichage_deliberations_commune",
            "affichage_deliberations_pp",
            "affichage_deliberations_region",
        ],
    },
    Row {
        number: 7,
        name: "electronic-notice",
        title: "point-electronic-notice",
        is_computed: true,
        entries: &["convocation_electronique"],
    },
    Row {
        number: 8,
        name: "remote-attendance",
        title: "point-remote-attendance",
        is_computed: false,
        entries: &["quorum_1re_convocation"],
    },
    Row {
        number: 9,
        name: "arrondissement-length",
        title: "point-arrondissement-length",
        is_computed: false,
        entries: &["session_ordinaire_mois_arrondissement", "session_ordinaire_duree_max_commune"],
    },
    Row {
        number: 10,
        name: "arrondissement-status",
        title: "point-arrondissement-status",
        is_computed: true,
        entries: &["question_ecrite_delai", "absence_successive"],
    },
    Row {
        number: 11,
        name: "notice-days",
        title: "point-notice-days",
        is_computed: true,
        entries: &[
            "convocation_delai_commune",
            "convocation_delai_pp",
            "convocation_delai_region",
            "computation_cpc",
        ],
    },
    Row {
        number: 11,
        name: "rest-day",
        title: "point-rest-day",
        is_computed: true,
        entries: &["computation_cpc"],
    },
    Row {
        number: 12,
        name: "women-on-list",
        title: "point-women-on-list",
        is_computed: false,
        entries: &["vice_presidents_parite"],
    },
    Row {
        number: 13,
        name: "absences-counted",
        title: "point-absences-counted",
        is_computed: true,
        entries: &["absence_successive", "absence_non_successive"],
    },
    Row {
        number: 14,
        name: "word-muqataa",
        title: "point-word-muqataa",
        is_computed: false,
        entries: &["arrondissements_villes", "arrondissement_personnalite"],
    },
    Row {
        number: 15,
        name: "missing-opinion",
        title: "point-missing-opinion",
        is_computed: true,
        entries: &["arrondissement_avis_subventions"],
    },
];

/// The readings of the point `name`: name, key of words, whether it is in use.
fn choices(name: &str, readings: &Readings) -> Vec<(&'static str, &'static str, bool)> {
    macro_rules! choices {
        ($Reading:ident, $field:ident) => {
            $Reading::ALL
                .iter()
                .map(|reading| (reading.name(), reading.key(), *reading == readings.$field))
                .collect()
        };
    }
    match name {
        "session-of-right" => choices!(SessionOfRight, session_of_right),
        "second-call" => choices!(SecondCall, second_call),
        "third-meeting" => choices!(ThirdMeeting, third_meeting),
        "named-votes" => choices!(NamedVotes, named_votes),
        "secret-ballot" => choices!(SecretBallot, secret_ballot),
        "posting-from" => choices!(PostingFrom, posting_from),
        "electronic-notice" => choices!(ElectronicNotice, electronic_notice),
        "remote-attendance" => choices!(RemoteAttendance, remote_attendance),
        "arrondissement-length" => choices!(ArrondissementLength, arrondissement_length),
        "arrondissement-status" => choices!(ArrondissementStatus, arrondissement_status),
        "notice-days" => choices!(NoticeDays, notice_days),
        "rest-day" => choices!(RestDay, rest_day),
        "women-on-list" => choices!(WomenOnList, women_on_list),
        "absences-counted" => choices!(AbsencesCounted, absences_counted),
        "word-muqataa" => choices!(WordMuqataa, word_muqataa),
        "missing-opinion" => choices!(MissingOpinion, missing_opinion),
        _ => Vec::new(),
    }
}
