//! How members are convened: ten clear days before the session, with four enclosures, at the
//! declared address (113-14, art. 35; arrondissements by art. 226).

use crate::ground::{Ledger, article, cited, commune, day, last, law_of, law_read, limit};
use law::clock::{Facts, Side, Step, Trigger};
use law::convocation::{self, Finding, Service};
use law::readings::{ElectronicNotice, NoticeDays};
use law::rules::Enclosure;
use law::verdict::{self, Outcome};
use law::{Kind, Readings, SessionKind};

const ARTICLES: [&str; 3] = ["35", "36", "38"];
const COUNCILS: [Kind; 2] = [Kind::Commune, Kind::Arrondissement];

/// The opening; the last day to convene if neither end counts (ten clear days, the prudent reading
/// of ambiguity 11); the same if only the day of the session does not count (J0 - 10). Days of rest
/// are counted as any other.
pub const NOTICES: &[(&str, &str, &str)] = &[
    // 24 to 31 January are 8 days, 1 and 2 February 2: ten.
    ("Tue 3 Feb 2026", "Fri 23 Jan 2026", "Sat 24 Jan 2026"),
    ("Mon 2 Feb 2026", "Thu 22 Jan 2026", "Fri 23 Jan 2026"),
    ("Fri 6 Feb 2026", "Mon 26 Jan 2026", "Tue 27 Jan 2026"),
    // 24 to 30 April are 7 days, 1 to 3 May 3.
    ("Mon 4 May 2026", "Thu 23 Apr 2026", "Fri 24 Apr 2026"),
    // 27 to 30 April are 4 days, 1 to 6 May 6: the last day is a Sunday, and stays one.
    ("Thu 7 May 2026", "Sun 26 Apr 2026", "Mon 27 Apr 2026"),
    // 21 to 30 September.
    ("Thu 1 Oct 2026", "Sun 20 Sep 2026", "Mon 21 Sep 2026"),
    ("Mon 5 Oct 2026", "Thu 24 Sep 2026", "Fri 25 Sep 2026"),
    // 8 to 17 November, the Green March having gone by and Independence still to come.
    ("Wed 18 Nov 2026", "Sat 7 Nov 2026", "Sun 8 Nov 2026"),
    // Across a year: 25 to 31 December are 7 days, 1 to 3 January 3.
    ("Mon 4 Jan 2027", "Thu 24 Dec 2026", "Fri 25 Dec 2026"),
    ("Mon 1 Feb 2027", "Thu 21 Jan 2027", "Fri 22 Jan 2027"),
    // February 2028 has 29 days: 20 to 29 are ten.
    ("Wed 1 Mar 2028", "Sat 19 Feb 2028", "Sun 20 Feb 2028"),
];

#[test]
fn members_are_convened_ten_days_before_the_session() {
    let mut ledger = Ledger::of("art. 35: ten days before the session");
    let plain = Readings { notice_days: NoticeDays::Plain, ..Readings::default() };
    for kind in COUNCILS {
        for session in [SessionKind::Ordinary, SessionKind::Extraordinary] {
            for &(opening, clear, counted) in NOTICES {
                let facts = Facts::of(session, day(opening));
                let case = format!("{}, {} session of {opening}", kind.name(), session.name());
                let got = last(Step::Convocation, &facts, &law_of(kind, day(opening)));
                ledger.row(&case, &got, &clear.to_owned());
                let profile = law_read(kind, day(opening), plain);
                let got = last(Step::Convocation, &facts, &profile);
                ledger.row(&case, &got, &counted.to_owned());
            }
        }
    }
    ledger.close();
}

#[test]
fn the_notice_is_counted_before_the_opening_under_its_article() {
    let mut ledger = Ledger::of("art. 35; 36; 38: how the notice is counted");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Tue 3 Feb 2026"));
        let facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
        let notice = limit(Step::Convocation, &facts, &profile).unwrap();
        ledger.row(kind.name(), &cited(&notice.source), &article(kind, ARTICLES));
        ledger.row(kind.name(), &notice.trigger, &Trigger::Opening);
        ledger.row(kind.name(), &notice.side, &Side::Before);
        let discussed = notice.readings.iter().any(|it| it.point() == 11);
        ledger.row(kind.name(), &discussed, &true);
    }
    ledger.close();
}

/// The agenda, the timetable of the sittings, the points of each sitting, and the documents: every
/// choice of them, of which only the whole is enough.
#[test]
fn a_convocation_encloses_four_things() {
    let mut ledger = Ledger::of("art. 35: enclosures");
    let four =
        [Enclosure::Agenda, Enclosure::Timetable, Enclosure::PointsBySitting, Enclosure::Documents];
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Tue 3 Feb 2026"));
        for choice in 0..16_usize {
            let chosen = |place: &usize| choice & (1 << *place) != 0;
            let enclosed: Vec<_> = (0..4).filter(chosen).map(|it| four[it]).collect();
            let missing: Vec<_> = (0..4).filter(|it| !chosen(it)).map(|it| four[it]).collect();
            let law = if missing.is_empty() {
                Finding::Complete
            } else {
                Finding::Incomplete { missing }
            };
            let verdict = convocation::enclosures(&enclosed, &profile);
            let case = format!("{}, {enclosed:?}", kind.name());
            ledger.row(&case, &verdict.allows(), &(law == Finding::Complete));
            ledger.row(&case, &verdict.finding, &verdict::Finding::Convocation(law));
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
        }
    }
    ledger.close();
}

/// A document enclosed twice replaces no other.
#[test]
fn the_same_enclosure_twice_is_one() {
    let mut ledger = Ledger::of("art. 35: enclosures given twice");
    let twice = [Enclosure::Agenda, Enclosure::Agenda, Enclosure::Timetable, Enclosure::Documents];
    let verdict = convocation::enclosures(&twice, &commune());
    let missing = vec![Enclosure::PointsBySitting];
    let law = verdict::Finding::Convocation(Finding::Incomplete { missing });
    ledger.row("agenda twice", &verdict.finding, &law);
    ledger.close();
}

/// Ambiguity 7: the text wants a written notice and says nothing of the electronic one. Alone it is
/// a warning by default, enough where the internal rules provide for it, worth nothing if the council
/// reads so; whatever it is worth, the discussion is named. Paper is kept.
#[test]
fn an_electronic_convocation_alone_is_worth_what_the_council_reads() {
    let mut ledger = Ledger::of("art. 35, ambiguity 7: electronic convocations");
    let (yes, look, no) = (Outcome::Granted, Outcome::Warned, Outcome::Refused);
    let table = [
        (ElectronicNotice::WithPaper, [yes, look, yes]),
        (ElectronicNotice::Alone, [yes, yes, yes]),
        (ElectronicNotice::PaperOnly, [yes, no, yes]),
    ];
    let services = [Service::Written, Service::Electronic, Service::Both];
    for (kind, (electronic_notice, law)) in
        Kind::ALL.iter().flat_map(|kind| table.map(|row| (*kind, row)))
    {
        let readings = Readings { electronic_notice, ..Readings::default() };
        let profile = law_read(kind, day("Tue 3 Feb 2026"), readings);
        for (service, outcome) in services.into_iter().zip(law) {
            let verdict = convocation::service(service, &profile);
            let (kind_name, reading) = (kind.name(), electronic_notice.name());
            let case = format!("{kind_name}, {reading}, {}", service.name());
            ledger.row(&case, &verdict.outcome(), &outcome);
            ledger.row(&case, &cited(&verdict.source), &article(kind, ARTICLES));
            let discussed = verdict.readings.iter().any(|it| it.point() == 7);
            if service == Service::Electronic {
                ledger.row(&case, &discussed, &true);
            }
        }
    }
    ledger.row("default", &ElectronicNotice::default(), &ElectronicNotice::WithPaper);
    ledger.close();
}
