//! The whole chain of time limits of a session, each under its article, from the written question
//! to the visa, on three ordinary sessions of a commune and one of an arrondissement.

use crate::ground::{Ledger, cited, day, last, law_of, limit};
use law::clock::{self, Facts, Step};
use law::{Holidays, Kind, SessionKind, Subject};

/// A time limit, its last day, and its article.
pub type Row = (Step, &'static str, &'static str);

/// The days on which things happened.
pub struct Story {
    pub kind: Kind,
    pub opening: &'static str,
    pub agenda_received: &'static str,
    pub adopted: &'static str,
    pub closing: &'static str,
    pub deliberations_received: &'static str,
    pub subjects: &'static [Subject],
}

impl Story {
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::of(SessionKind::Ordinary, day(self.opening));
        facts.agenda_received = Some(day(self.agenda_received));
        facts.adopted = Some(day(self.adopted));
        facts.closing = Some(day(self.closing));
        facts.deliberations_received = Some(day(self.deliberations_received));
        facts.subjects = self.subjects.to_vec();
        facts
    }
}

pub fn told(title: &'static str, story: &Story, facts: &Facts, chain: &[Row]) {
    let mut ledger = Ledger::of(title);
    let profile = law_of(story.kind, day(story.opening));
    for &(step, law, article) in chain {
        ledger.row(step.name(), &last(step, facts, &profile), &law.to_owned());
        let source = limit(step, facts, &profile).map(|it| cited(&it.source));
        ledger.row(step.name(), &source, &Some(article.to_owned()));
    }
    // Nothing else is due.
    let due = clock::deadlines(facts, &profile, Holidays::seed());
    for it in due {
        let known = chain.iter().any(|(step, ..)| *step == it.step);
        ledger.row(format!("{} stands in the chain", it.step.name()), &known, &true);
    }
    ledger.close();
}

/// Opened on Tue 3 February 2026, with the programme of action among its points; closed on its
/// fifteenth day.
#[test]
fn the_session_of_february_2026_runs_from_its_questions_to_its_visa() {
    let story = Story {
        kind: Kind::Commune,
        opening: "Tue 3 Feb 2026",
        agenda_received: "Mon 12 Jan 2026",
        adopted: "Thu 5 Feb 2026",
        closing: "Tue 17 Feb 2026",
        deliberations_received: "Tue 10 Mar 2026",
        subjects: &[Subject::PresidentReport, Subject::Programme],
    };
    let chain = [
        (Step::Questions, "Sat 3 Jan 2026", "113-14, 46"),
        // 4 January to 2 February are thirty clear days.
        (Step::ProgrammeInCommission, "Sat 3 Jan 2026", "2-16-301, 10"),
        // 14 January to 2 February are twenty.
        (Step::AgendaToAuthority, "Tue 13 Jan 2026", "113-14, 38"),
        // 12 + 8.
        (Step::AuthorityPoints, "Tue 20 Jan 2026", "113-14, 39"),
        (Step::AgendaOpposition, "Tue 20 Jan 2026", "113-14, 41"),
        // 24 January to 2 February are ten.
        (Step::Convocation, "Fri 23 Jan 2026", "113-14, 35"),
        // 3 + 14, then Wed 18(1) to Fri 20(3), Mon 23(4) to Thu 26(7).
        (Step::Closing, "Tue 17 Feb 2026", "113-14, 34"),
        (Step::ExtendedClosing, "Thu 26 Feb 2026", "113-14, 34"),
        // 5 + 8.
        (Step::Posting, "Fri 13 Feb 2026", "113-14, 273"),
        // 17 + 5 is Sun 22.
        (Step::AttendanceRegister, "Mon 23 Feb 2026", "113-14, 67"),
        (Step::MinutesToMembers, "Wed 4 Mar 2026", "113-14, 273"),
        (Step::MinutesToAuthority, "Tue 10 Mar 2026", "113-14, 116"),
        // Wed 11(1), Thu 12(2), Fri 13(3); 10 + 20.
        (Step::Opposition, "Fri 13 Mar 2026", "113-14, 117"),
        (Step::Visa, "Mon 30 Mar 2026", "113-14, 118"),
    ];
    told("art. 46 to 118: February 2026", &story, &story.facts(), &chain);
}

/// Opened on Mon 4 May 2026, extended over the Sacrifice, closed on Fri 22; nothing needs a visa.
#[test]
fn the_session_of_may_2026_runs_over_the_feast() {
    let story = Story {
        kind: Kind::Commune,
        opening: "Mon 4 May 2026",
        agenda_received: "Tue 7 Apr 2026",
        adopted: "Tue 19 May 2026",
        closing: "Fri 22 May 2026",
        deliberations_received: "Tue 16 Jun 2026",
        subjects: &[Subject::PresidentReport, Subject::Roads],
    };
    let chain = [
        (Step::Questions, "Sat 4 Apr 2026", "113-14, 46"),
        (Step::AgendaToAuthority, "Mon 13 Apr 2026", "113-14, 38"),
        (Step::AuthorityPoints, "Wed 15 Apr 2026", "113-14, 39"),
        (Step::AgendaOpposition, "Wed 15 Apr 2026", "113-14, 41"),
        (Step::Convocation, "Thu 23 Apr 2026", "113-14, 35"),
        // 4 + 14; then Tue 19(1) to Fri 22(4), Mon 25(5), Tue 26(6), [27, 28], Fri 29(7).
        (Step::Closing, "Mon 18 May 2026", "113-14, 34"),
        (Step::ExtendedClosing, "Fri 29 May 2026", "113-14, 34"),
        // 19 + 8 is the Sacrifice; so is 22 + 5.
        (Step::Posting, "Fri 29 May 2026", "113-14, 273"),
        (Step::AttendanceRegister, "Fri 29 May 2026", "113-14, 67"),
        // 22 + 15 is Sat 6 June.
        (Step::MinutesToMembers, "Mon 8 Jun 2026", "113-14, 273"),
        (Step::MinutesToAuthority, "Tue 16 Jun 2026", "113-14, 116"),
        // [Wed 17 Hegira], Thu 18(1), Fri 19(2), Mon 22(3).
        (Step::Opposition, "Mon 22 Jun 2026", "113-14, 117"),
    ];
    told("art. 46 to 117: May 2026", &story, &story.facts(), &chain);
}

/// Opened on Mon 5 October 2026 with the budget, extended to its last day.
#[test]
fn the_session_of_october_2026_votes_the_budget() {
    let story = Story {
        kind: Kind::Commune,
        opening: "Mon 5 Oct 2026",
        agenda_received: "Fri 11 Sep 2026",
        adopted: "Tue 6 Oct 2026",
        closing: "Wed 28 Oct 2026",
        deliberations_received: "Fri 20 Nov 2026",
        subjects: &[Subject::PresidentReport, Subject::Budget, Subject::Agreement],
    };
    let chain = [
        (Step::Questions, "Sat 5 Sep 2026", "113-14, 46"),
        // 15 September to 4 October are twenty clear days.
        (Step::AgendaToAuthority, "Mon 14 Sep 2026", "113-14, 38"),
        // 11 + 8 is Sat 19.
        (Step::AuthorityPoints, "Mon 21 Sep 2026", "113-14, 39"),
        (Step::AgendaOpposition, "Mon 21 Sep 2026", "113-14, 41"),
        // 25 September to 4 October are ten.
        (Step::Convocation, "Thu 24 Sep 2026", "113-14, 35"),
        (Step::BudgetInCommission, "Thu 24 Sep 2026", "113-14, 185"),
        // 5 + 14; then Tue 20(1) to Fri 23(4), Mon 26(5) to Wed 28(7).
        (Step::Closing, "Mon 19 Oct 2026", "113-14, 34"),
        (Step::ExtendedClosing, "Wed 28 Oct 2026", "113-14, 34"),
        (Step::Posting, "Wed 14 Oct 2026", "113-14, 273"),
        (Step::AttendanceRegister, "Mon 2 Nov 2026", "113-14, 67"),
        (Step::MinutesToMembers, "Thu 12 Nov 2026", "113-14, 273"),
        (Step::MinutesToAuthority, "Fri 20 Nov 2026", "113-14, 116"),
        // Mon 23(1), Tue 24(2), Wed 25(3); 20 + 20 = 40 = 10 December.
        (Step::Opposition, "Wed 25 Nov 2026", "113-14, 117"),
        (Step::Visa, "Thu 10 Dec 2026", "113-14, 118"),
        // A date of the year, on a Sunday, is no number of days: it does not move.
        (Step::BudgetAdoption, "Sun 15 Nov 2026", "113-14, 185"),
        (Step::BudgetToVisa, "Fri 20 Nov 2026", "113-14, 189"),
    ];
    told("art. 46 to 189: October 2026", &story, &story.facts(), &chain);
}

/// An arrondissement: no written questions, no register, no time limit of its own to send its
/// minutes (art. 226 and 230).
#[test]
fn the_session_of_an_arrondissement_runs_by_reference() {
    let story = Story {
        kind: Kind::Arrondissement,
        opening: "Mon 8 Jun 2026",
        agenda_received: "Fri 15 May 2026",
        adopted: "Mon 8 Jun 2026",
        closing: "Fri 12 Jun 2026",
        deliberations_received: "Tue 30 Jun 2026",
        subjects: &[Subject::Roads],
    };
    let mut facts = story.facts();
    facts.minutes_with_commune = Some(day("Mon 15 Jun 2026"));
    let chain = [
        // 19 May to 7 June are twenty clear days.
        (Step::AgendaToAuthority, "Mon 18 May 2026", "113-14, 38 by 226"),
        // 15 + 8 is Sat 23.
        (Step::AuthorityPoints, "Mon 25 May 2026", "113-14, 39 by 226"),
        (Step::AgendaOpposition, "Mon 25 May 2026", "113-14, 41 by 226"),
        // 29 May to 7 June are ten: the last day is the Sacrifice.
        (Step::Convocation, "Thu 28 May 2026", "113-14, 35 by 226"),
        // 8 + 14; then Tue 23(1) to Fri 26(4), Mon 29(5), Tue 30(6), Wed 1(7).
        (Step::Closing, "Mon 22 Jun 2026", "113-14, 34 by 226"),
        (Step::ExtendedClosing, "Wed 1 Jul 2026", "113-14, 34 by 226"),
        (Step::Posting, "Tue 16 Jun 2026", "113-14, 273 by 226"),
        // 12 + 15 is Sat 27.
        (Step::MinutesToMembers, "Mon 29 Jun 2026", "113-14, 273 by 226"),
        // 15 + 15.
        (Step::MinutesRelayed, "Tue 30 Jun 2026", "113-14, 230"),
        // Wed 1(1), Thu 2(2), Fri 3(3).
        (Step::Opposition, "Fri 3 Jul 2026", "113-14, 117 by 230"),
    ];
    told("art. 226 and 230: June 2026", &story, &facts, &chain);
}

/// The first meeting of Tue 3 February lacks its quorum: Fri 6 to Sun 8. So does the second, on
/// Fri 6: [Sat, Sun], Mon 9(1), Tue 10(2), Wed 11(3).
#[test]
fn the_second_and_the_third_meetings_come_into_the_chain_when_they_are_needed() {
    let mut ledger = Ledger::of("art. 42: meetings in the chain");
    let profile = law_of(Kind::Commune, day("Tue 3 Feb 2026"));
    let mut facts = Facts::of(SessionKind::Ordinary, day("Tue 3 Feb 2026"));
    for step in [Step::SecondMeeting, Step::ThirdMeeting] {
        ledger.row(step.name(), &last(step, &facts, &profile), &"absent".to_owned());
    }
    facts.first_meeting_failed = Some(day("Tue 3 Feb 2026"));
    let got = last(Step::SecondMeeting, &facts, &profile);
    ledger.row("second", &got, &"Sun 8 Feb 2026".to_owned());
    let got = last(Step::ThirdMeeting, &facts, &profile);
    ledger.row("third, not needed", &got, &"absent".to_owned());
    facts.second_meeting_failed = Some(day("Fri 6 Feb 2026"));
    let got = last(Step::ThirdMeeting, &facts, &profile);
    ledger.row("third", &got, &"Wed 11 Feb 2026".to_owned());
    ledger.close();
}
