//! The whole chain of time limits of the ordinary sessions of a province (112-14) and of a region
//! (111-14), each under its article, from the written question to the visa.

use crate::chain::{Story, told};
use law::clock::Step;
use law::{Kind, Subject};

/// Opened on the second Monday, 8 June 2026; closed on its fifteenth day.
#[test]
fn the_session_of_a_province_in_june_2026_runs_over_the_new_year_of_the_hegira() {
    let story = Story {
        kind: Kind::Prefecture,
        opening: "Mon 8 Jun 2026",
        agenda_received: "Fri 15 May 2026",
        adopted: "Tue 9 Jun 2026",
        closing: "Mon 22 Jun 2026",
        deliberations_received: "Mon 6 Jul 2026",
        subjects: &[Subject::PresidentReport, Subject::Financial],
    };
    let chain = [
        (Step::Questions, "Fri 8 May 2026", "112-14, 47"),
        // 19 to 31 May are 13 clear days, 1 to 7 June 7: twenty.
        (Step::AgendaToAuthority, "Mon 18 May 2026", "112-14, 39"),
        // 15 + 8 is Sat 23.
        (Step::AuthorityPoints, "Mon 25 May 2026", "112-14, 40"),
        (Step::AgendaOpposition, "Mon 25 May 2026", "112-14, 42"),
        // 1 to 7 June are seven.
        (Step::Convocation, "Sun 31 May 2026", "112-14, 36"),
        // 8 + 14 = 22; 22 + 15 = 37 = 7 July.
        (Step::Closing, "Mon 22 Jun 2026", "112-14, 35"),
        (Step::ExtendedClosing, "Tue 7 Jul 2026", "112-14, 35"),
        // 9 + 10.
        (Step::Posting, "Fri 19 Jun 2026", "112-14, 217"),
        // 22 + 5 is Sat 27.
        (Step::AttendanceRegister, "Mon 29 Jun 2026", "112-14, 68"),
        // 22 + 15 = 37 = 7 July.
        (Step::MinutesToMembers, "Tue 7 Jul 2026", "112-14, 217"),
        // Tue 23(1) to Fri 26(4), Mon 29(5) to Fri 3 July(9), Mon 6(10).
        (Step::MinutesToAuthority, "Mon 6 Jul 2026", "112-14, 107"),
        // Tue 7(1), Wed 8(2), Thu 9(3); 6 + 20 is Sun 26.
        (Step::Opposition, "Thu 9 Jul 2026", "112-14, 108"),
        (Step::Visa, "Mon 27 Jul 2026", "112-14, 109"),
    ];
    told("112-14, art. 35 to 217: June 2026", &story, &story.facts(), &chain);
}

/// The second Monday is the Manifesto: opened on Tue 12 January 2027, extended, closed on Fri 29.
#[test]
fn the_session_of_a_province_in_january_2027_opens_the_day_after_the_manifesto() {
    let story = Story {
        kind: Kind::Prefecture,
        opening: "Tue 12 Jan 2027",
        agenda_received: "Mon 21 Dec 2026",
        adopted: "Wed 20 Jan 2027",
        closing: "Fri 29 Jan 2027",
        deliberations_received: "Fri 12 Feb 2027",
        subjects: &[Subject::PresidentReport, Subject::Roads],
    };
    let chain = [
        (Step::Questions, "Sat 12 Dec 2026", "112-14, 47"),
        // 23 to 31 December are 9 clear days, 1 to 11 January 11: twenty.
        (Step::AgendaToAuthority, "Tue 22 Dec 2026", "112-14, 39"),
        // 21 + 8.
        (Step::AuthorityPoints, "Tue 29 Dec 2026", "112-14, 40"),
        (Step::AgendaOpposition, "Tue 29 Dec 2026", "112-14, 42"),
        // 5 to 11 January are seven.
        (Step::Convocation, "Mon 4 Jan 2027", "112-14, 36"),
        // 12 + 14 = 26; 26 + 15 = 41 = 10 February.
        (Step::Closing, "Tue 26 Jan 2027", "112-14, 35"),
        (Step::ExtendedClosing, "Wed 10 Feb 2027", "112-14, 35"),
        // 20 + 10 is Sat 30.
        (Step::Posting, "Mon 1 Feb 2027", "112-14, 217"),
        // 29 + 5 = 34 = 3 February; 29 + 15 is Sat 13.
        (Step::AttendanceRegister, "Wed 3 Feb 2027", "112-14, 68"),
        (Step::MinutesToMembers, "Mon 15 Feb 2027", "112-14, 217"),
        // Mon 1(1) to Fri 5(5), Mon 8(6) to Fri 12(10).
        (Step::MinutesToAuthority, "Fri 12 Feb 2027", "112-14, 107"),
        // [Sat, Sun], Mon 15(1), Tue 16(2), Wed 17(3).
        (Step::Opposition, "Wed 17 Feb 2027", "112-14, 108"),
    ];
    told("112-14, art. 35 to 217: January 2027", &story, &story.facts(), &chain);
}

/// Opened on the first Monday, 5 October 2026, with the budget; extended to the eve of its date.
#[test]
fn the_session_of_a_region_in_october_2026_votes_the_budget_ten_days_before_the_others() {
    let story = Story {
        kind: Kind::Region,
        opening: "Mon 5 Oct 2026",
        agenda_received: "Mon 14 Sep 2026",
        adopted: "Tue 27 Oct 2026",
        closing: "Tue 3 Nov 2026",
        deliberations_received: "Thu 19 Nov 2026",
        subjects: &[Subject::PresidentReport, Subject::Budget],
    };
    let chain = [
        (Step::Questions, "Sat 5 Sep 2026", "111-14, 49"),
        // 15 to 30 September are 16 clear days, 1 to 4 October 4: twenty.
        (Step::AgendaToAuthority, "Mon 14 Sep 2026", "111-14, 41"),
        // 14 + 8.
        (Step::AuthorityPoints, "Tue 22 Sep 2026", "111-14, 42"),
        (Step::AgendaOpposition, "Tue 22 Sep 2026", "111-14, 44"),
        // 28 to 30 September are 3, 1 to 4 October 4: seven.
        (Step::Convocation, "Sun 27 Sep 2026", "111-14, 38"),
        // 25 to 30 September are 6, 1 to 4 October 4: ten.
        (Step::BudgetInCommission, "Thu 24 Sep 2026", "111-14, 198"),
        // 5 + 14; 19 + 15 = 34 = 3 November.
        (Step::Closing, "Mon 19 Oct 2026", "111-14, 37"),
        (Step::ExtendedClosing, "Tue 3 Nov 2026", "111-14, 37"),
        // 27 + 10 = 37 = 6 November, the Green March, a Friday.
        (Step::Posting, "Mon 9 Nov 2026", "111-14, 247"),
        // 3 + 5 is Sun 8; 3 + 15 is Wed 18, Independence.
        (Step::AttendanceRegister, "Mon 9 Nov 2026", "111-14, 70"),
        (Step::MinutesToMembers, "Thu 19 Nov 2026", "111-14, 247"),
        // Wed 4(1), Thu 5(2), [Fri 6], Mon 9(3) to Fri 13(7), Mon 16(8), Tue 17(9), [Wed 18],
        // Thu 19(10).
        (Step::MinutesToAuthority, "Thu 19 Nov 2026", "111-14, 113"),
        // Fri 20(1), Mon 23(2), Tue 24(3); 19 + 20 = 39 = 9 December.
        (Step::Opposition, "Tue 24 Nov 2026", "111-14, 114"),
        (Step::Visa, "Wed 9 Dec 2026", "111-14, 115"),
        (Step::BudgetAdoption, "Thu 5 Nov 2026", "111-14, 198"),
        (Step::BudgetToVisa, "Fri 20 Nov 2026", "111-14, 202"),
    ];
    told("111-14, art. 37 to 247: October 2026", &story, &story.facts(), &chain);
}

/// Opened on Mon 2 March 2026, in the fast; closed on Tue 10; nothing needs a visa.
#[test]
fn the_session_of_a_region_in_march_2026_runs_over_the_end_of_the_fast() {
    let story = Story {
        kind: Kind::Region,
        opening: "Mon 2 Mar 2026",
        agenda_received: "Fri 30 Jan 2026",
        adopted: "Tue 10 Mar 2026",
        closing: "Tue 10 Mar 2026",
        deliberations_received: "Tue 17 Mar 2026",
        subjects: &[Subject::PresidentReport, Subject::Agreement],
    };
    let chain = [
        (Step::Questions, "Mon 2 Feb 2026", "111-14, 49"),
        // 10 to 28 February are 19 clear days, 1 March one more.
        (Step::AgendaToAuthority, "Mon 9 Feb 2026", "111-14, 41"),
        // 30 + 8 = 38 = Sat 7 February.
        (Step::AuthorityPoints, "Mon 9 Feb 2026", "111-14, 42"),
        (Step::AgendaOpposition, "Mon 9 Feb 2026", "111-14, 44"),
        // 23 to 28 February are 6, 1 March one more.
        (Step::Convocation, "Sun 22 Feb 2026", "111-14, 38"),
        // 2 + 14; 16 + 15 = 31.
        (Step::Closing, "Mon 16 Mar 2026", "111-14, 37"),
        (Step::ExtendedClosing, "Tue 31 Mar 2026", "111-14, 37"),
        // 10 + 10 = 20, [Fri 20, Sat 21 end of the fast, Sun 22].
        (Step::Posting, "Mon 23 Mar 2026", "111-14, 247"),
        (Step::AttendanceRegister, "Mon 16 Mar 2026", "111-14, 70"),
        (Step::MinutesToMembers, "Wed 25 Mar 2026", "111-14, 247"),
        // Wed 11(1) to Fri 13(3), Mon 16(4) to Thu 19(7), [Fri 20], Mon 23(8) to Wed 25(10).
        (Step::MinutesToAuthority, "Wed 25 Mar 2026", "111-14, 113"),
        // Wed 18(1), Thu 19(2), [Fri 20], Mon 23(3).
        (Step::Opposition, "Mon 23 Mar 2026", "111-14, 114"),
    ];
    told("111-14, art. 37 to 247: March 2026", &story, &story.facts(), &chain);
}
