//! Closed sittings and expulsions: a golden table.

use super::profile;
use crate::order::{ClosingAsker, closing, expulsion, may_be_asked};
use crate::{Kind, Outcome};

#[test]
fn a_third_of_the_members_in_office_may_ask_and_one_less_may_not() {
    for kind in Kind::ALL {
        for (in_office, required) in [(11, 4), (12, 4), (13, 5), (131, 44)] {
            let ask =
                |asking| may_be_asked(ClosingAsker::Members, asking, in_office, &profile(*kind));
            assert_eq!(ask(required).outcome(), Outcome::Granted, "{required} of {in_office}");
            assert_eq!(ask(required - 1).outcome(), Outcome::Refused, "{in_office}");
        }
        for asker in [ClosingAsker::President, ClosingAsker::Authority] {
            assert!(may_be_asked(asker, 0, 11, &profile(*kind)).allows());
        }
    }
}

#[test]
fn a_sitting_is_closed_by_the_ordinary_majority_and_equal_sides_leave_it_public() {
    let profile = profile(Kind::Commune);
    assert!(closing(6, 5, &profile).allows());
    assert!(!closing(5, 5, &profile).allows());
    assert!(!closing(0, 0, &profile).allows());
}

#[test]
fn nobody_is_put_out_unwarned_or_by_half_of_those_present() {
    for (kind, article) in [
        (Kind::Commune, "48"),
        (Kind::Arrondissement, "48"),
        (Kind::Prefecture, "49"),
        (Kind::Region, "51"),
    ] {
        let profile = profile(kind);
        assert!(expulsion(true, 6, 11, &profile).allows());
        assert!(!expulsion(true, 5, 10, &profile).allows());
        assert!(!expulsion(false, 11, 11, &profile).allows());
        assert_eq!(expulsion(true, 6, 11, &profile).source.article, article);
    }
}
