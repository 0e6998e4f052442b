//! Which matters are listed for the reinforced majority (113-14, art. 43; 112-14, art. 44; 111-14,
//! art. 46) and for the visa, and whose (113-14, art. 118; 112-14, art. 109; 111-14, art. 115).

use crate::ground::{Ledger, cited, day, law_of};
use law::majority::{self, Round};
use law::rules::Base;
use law::{Authority, Kind, Subject, control};
use std::collections::BTreeSet;

/// Art. 43: the programme; development companies; the modes of managing public services, of which
/// delegation is one; partnership with the private sector; contracts of competences. Art. 46 of
/// 111-14 adds the regional scheme. No list is written for arrondissements.
const LISTED: &[(Subject, &[Kind])] = &[
    (Subject::Programme, ALL_BUT_ARRONDISSEMENT),
    (Subject::DevelopmentCompany, ALL_BUT_ARRONDISSEMENT),
    (Subject::PublicServiceMode, ALL_BUT_ARRONDISSEMENT),
    (Subject::DelegatedManagement, ALL_BUT_ARRONDISSEMENT),
    (Subject::PrivatePartnership, ALL_BUT_ARRONDISSEMENT),
    (Subject::CompetenceContract, ALL_BUT_ARRONDISSEMENT),
    (Subject::RegionalScheme, &[Kind::Region]),
];

const ALL_BUT_ARRONDISSEMENT: &[Kind] = &[Kind::Commune, Kind::Prefecture, Kind::Region];

#[test]
fn the_listed_matters_are_those_of_the_text() {
    let mut ledger = Ledger::of("art. 43, 44, 46: lists");
    for &kind in Kind::ALL {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &subject in Subject::ALL {
            let listed = LISTED.iter().any(|(it, kinds)| *it == subject && kinds.contains(&kind));
            let base = if listed { Base::MembersInOffice } else { Base::VotesCast };
            let case = format!("{}, {}", kind.name(), subject.name());
            let needed = majority::needed(subject, Round::First, &profile);
            ledger.row(&case, &needed.value.of, &base);
            let needed = majority::needed(subject, Round::Second, &profile);
            ledger.row(&case, &needed.value.of, &Base::VotesCast);
        }
    }
    ledger.close();
}

#[test]
fn the_same_matters_are_handed_out_as_the_list_of_the_text() {
    let mut ledger = Ledger::of("art. 43, 44, 46: lists as held");
    for &kind in ALL_BUT_ARRONDISSEMENT {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        let held = &profile.law.majority.reinforced.as_ref().unwrap().subjects;
        let held: BTreeSet<_> = held.subjects.iter().copied().collect();
        let law = LISTED.iter().filter(|(_, kinds)| kinds.contains(&kind)).map(|(it, _)| *it);
        ledger.row(kind.name(), &held, &law.collect());
    }
    let arrondissement = law_of(Kind::Arrondissement, day("Thu 1 Jan 2026"));
    ledger.row("arrondissement", &arrondissement.law.majority.reinforced.is_none(), &true);
    ledger.close();
}

const GOVERNOR: Option<Authority> = Some(Authority::Governor);
const INTERIOR: Option<Authority> = Some(Authority::Interior);

/// A matter, and whose visa it needs in a commune, in a prefecture or province, in a region.
///
/// Commune (118): seven matters before the governor, delegation and companies before the interior.
/// Province (109): five before the governor, delegation and companies before the interior; neither
/// the creation and the mode of a public service nor the naming of ways. Region (115, 202): all
/// before the interior; neither the mode of a public service nor the naming of ways.
const VISAS: &[(Subject, [Option<Authority>; 3])] = &[
    (Subject::Programme, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::RegionalScheme, [None, None, INTERIOR]),
    (Subject::Budget, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::Financial, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::PropertyDisposal, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::Property, [None, None, None]),
    (Subject::DevelopmentCompany, [INTERIOR, INTERIOR, INTERIOR]),
    (Subject::PublicServiceCreation, [GOVERNOR, None, None]),
    (Subject::PublicServiceMode, [GOVERNOR, None, None]),
    (Subject::DelegatedManagement, [INTERIOR, INTERIOR, INTERIOR]),
    (Subject::PrivatePartnership, [None, None, None]),
    (Subject::CompetenceContract, [None, None, None]),
    (Subject::Organisation, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::StreetNaming, [None, None, None]),
    (Subject::CommemorativeNaming, [GOVERNOR, None, None]),
    (Subject::ForeignCooperation, [GOVERNOR, GOVERNOR, INTERIOR]),
    (Subject::Agreement, [None, None, None]),
    (Subject::Appointment, [None, None, None]),
    (Subject::InternalRules, [None, None, None]),
    (Subject::InternalAudit, [None, None, None]),
    (Subject::PresidentReport, [None, None, None]),
    (Subject::Report, [None, None, None]),
    (Subject::Roads, [None, None, None]),
    (Subject::Other, [None, None, None]),
];

#[test]
fn every_matter_goes_to_the_visa_that_the_text_names() {
    let mut ledger = Ledger::of("art. 118, 109, 115: whose visa");
    let named: BTreeSet<_> = VISAS.iter().map(|(it, _)| *it).collect();
    ledger.row("every subject stands in the table", &named.len(), &Subject::ALL.len());
    for (place, &kind) in ALL_BUT_ARRONDISSEMENT.iter().enumerate() {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &(subject, law) in VISAS {
            let got = control::visa_authority(subject, &profile).map(|(who, _)| who);
            ledger.row(format!("{}, {}", kind.name(), subject.name()), &got, &law[place]);
        }
    }
    ledger.close();
}

#[test]
fn the_visa_is_written_in_its_article() {
    let mut ledger = Ledger::of("art. 118, 109, 115: where the visa is written");
    let articles = ["113-14, 118", "112-14, 109", "111-14, 115"];
    for (&kind, law) in ALL_BUT_ARRONDISSEMENT.iter().zip(articles) {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for &subject in Subject::ALL {
            // The budget of a region stands in 111-14, art. 115 and 202.
            if let Some((_, source)) = control::visa_authority(subject, &profile) {
                let got = cited(source);
                let case = format!("{}, {}: {got}", kind.name(), subject.name());
                ledger.row(case, &got.starts_with(law), &true);
            }
        }
    }
    ledger.close();
}

/// Art. 230 puts arrondissements under the visa of communes.
#[test]
fn an_arrondissement_is_under_the_visa_of_communes() {
    let mut ledger = Ledger::of("art. 118 by 226 or 230: arrondissements");
    let profile = law_of(Kind::Arrondissement, day("Thu 1 Jan 2026"));
    for &(subject, [commune, ..]) in VISAS {
        let got = control::visa_authority(subject, &profile).map(|(who, _)| who);
        ledger.row(subject.name(), &got, &commune);
    }
    ledger.close();
}
