//! `majlis check-law`, as a lawyer runs it.

use crate::common::{Run, bare};

fn check_law(arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    Run::of(bare(folder.path()).arg("check-law").args(arguments))
}

#[test]
fn the_rules_of_each_kind_are_listed_with_their_source_those_in_use_first() {
    for (kind, line) in [
        ("commune", "convocation-notice | 10 jours | art. 35 de la loi organique 113-14 |"),
        ("arrondissement", "art. 35 de la loi organique 113-14, par renvoi de l’art. 226 |"),
        ("prefecture", "convocation-notice | 7 jours | art. 36 de la loi organique 112-14 |"),
        ("province", "convocation-notice | 7 jours | art. 36 de la loi organique 112-14 |"),
        ("region", "convocation-notice | 7 jours | art. 38 de la loi organique 111-14 |"),
    ] {
        let run = check_law(&["--kind", kind, "--date", "2027-02-03"]).succeeds();
        assert!(run.out.contains(line), "{kind}: {}", run.out);
        let used = run.out.find("convocation-notice |").unwrap();
        let listed = run.out.find("cyber_incident |").unwrap();
        assert!(used < listed, "{kind}");
        assert!(run.out.contains("03 * la troisième réunion se tient le troisième jour"));
    }
}

#[test]
fn the_rules_are_said_in_arabic_too() {
    let asked = ["--kind", "region", "--date", "2027-02-03", "--lang", "ar"];
    let run = check_law(&asked).succeeds();
    assert!(run.out.contains("المادة 38 من القانون التنظيمي رقم 111.14"), "{}", run.out);
}

#[test]
fn no_law_governs_before_the_organic_laws() {
    let run = check_law(&["--kind", "commune", "--date", "2015-07-22"]).succeeds();
    assert_eq!(run.out, "Aucune loi ne régit ici (conseil communal) le 2015-07-22.\n");
}

#[test]
fn an_unknown_kind_is_refused_with_the_known_ones() {
    let run = check_law(&["--kind", "village", "--date", "2027-02-03"]).fails(2);
    let known = "expected commune, arrondissement, prefecture, province or region";
    assert!(run.err.contains(known), "{}", run.err);
}
