//! Who signs for the secretary, under which article.

use super::profile;
use crate::{Kind, substitution};

#[test]
fn each_council_cites_its_own_articles() {
    let table = [
        (Kind::Commune, "47"),
        (Kind::Arrondissement, "47"),
        (Kind::Prefecture, "48"),
        (Kind::Region, "50"),
    ];
    for (kind, article) in table {
        for judge in [substitution::deputy, substitution::designated] {
            let verdict = judge(&profile(kind));
            assert!(verdict.allows());
            assert_eq!(verdict.source.article, article, "{kind:?}");
        }
    }
}
