//! After an opposition: 113-14, art. 117 and 230; 112-14, art. 108; 111-14, art. 114.

use super::{holidays, profile};
use crate::dispute::{
    Dispute, Examination, Finding, Ruling, judgment_until, notice_until, standing, stay_until,
};
use crate::{Kind, Outcome, verdict};
use jiff::civil::{Date, date};

fn on(day: i8) -> Date {
    date(2027, 3, day)
}

fn found(dispute: Dispute) -> Finding {
    match standing(&dispute, &profile(Kind::Commune), holidays()).finding {
        verdict::Finding::Dispute(finding) => finding,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_judges_have_48_hours_30_days_and_10_days() {
    for kind in Kind::ALL {
        let profile = profile(*kind);
        // 10 and 11 March are the Aïd: what ends there runs to Friday the 12th.
        assert_eq!(stay_until(on(2), &profile, holidays()), on(4), "{kind:?}");
        assert_eq!(stay_until(on(9), &profile, holidays()), on(12), "{kind:?}");
        assert_eq!(judgment_until(on(2), &profile, holidays()), date(2027, 4, 1), "{kind:?}");
        assert_eq!(notice_until(on(12), &profile, holidays()), on(22), "{kind:?}");
    }
}

#[test]
fn the_latest_that_happened_says_where_it_stands() {
    let opposed = Dispute::since(on(2));
    assert_eq!(found(opposed), Finding::ToExamine { opposed: on(2) });
    assert_eq!(found(Dispute { lifted: Some(on(3)), ..opposed }), Finding::Lifted { on: on(3) });
    let examined = |how| Dispute { examined: Some((how, on(8))), ..opposed };
    assert_eq!(found(examined(Examination::Changed)), Finding::Changed { on: on(8) });
    assert_eq!(found(examined(Examination::Dropped)), Finding::Dropped { on: on(8) });
    let maintained = examined(Examination::Maintained);
    assert_eq!(found(maintained), Finding::Maintained { on: on(8) });
    let referred = Dispute { referred: Some(on(15)), ..maintained };
    assert_eq!(found(referred), Finding::Referred { on: on(15), until: on(17) });
    let stayed = Dispute { stay: Some((Ruling::Granted, on(16))), ..referred };
    let until = date(2027, 4, 14);
    assert_eq!(found(stayed), Finding::Stayed { on: on(16), until });
    let unstayed = Dispute { stay: Some((Ruling::Dismissed, on(16))), ..referred };
    assert_eq!(found(unstayed), Finding::StayDismissed { on: on(16), until });
    let judged = |ruling| Dispute { judged: Some((ruling, on(19))), ..stayed };
    let until = on(29);
    assert_eq!(found(judged(Ruling::Granted)), Finding::Annulled { on: on(19), until });
    assert_eq!(found(judged(Ruling::Dismissed)), Finding::Upheld { on: on(19), until });
}

#[test]
fn each_kind_cites_its_own_article() {
    for (kind, article) in [
        (Kind::Commune, "117"),
        (Kind::Arrondissement, "117"),
        (Kind::Prefecture, "108"),
        (Kind::Region, "114"),
    ] {
        let verdict = standing(&Dispute::since(on(2)), &profile(kind), holidays());
        assert_eq!(
            (verdict.outcome(), verdict.source.article.as_str()),
            (Outcome::Pending, article)
        );
        assert_eq!(verdict.source.by_reference.is_some(), kind == Kind::Arrondissement);
    }
}
