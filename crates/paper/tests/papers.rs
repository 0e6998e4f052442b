//! Every paper, in every state, judged by tools that know nothing of us.
#![expect(clippy::unwrap_used, reason = "what cannot be read here is a broken test")]

mod inspect;
mod samples;
#[path = "samples/variants.rs"]
mod variants;

use inspect::Inspected;
use paper::{Arms, ArmsFormat, Fault, Letter, Pdf, Press, Text};
use serde_json::{Value, json};
use std::sync::LazyLock;
use variants::{PAPERS, VARIANTS, each_text, print};

static PRESS: LazyLock<Press> = LazyLock::new(Press::open);

fn printed(name: &str, data: &Value) -> Pdf {
    print(&PRESS, name, data).unwrap_or_else(|fault| panic!("{fault}"))
}

/// What every paper must be, whatever it says.
fn assert_sound(pdf: &Pdf, paper: &str) {
    assert_eq!(pdf.remarks, Vec::<String>::new(), "{paper}");
    let inspected = Inspected::new(&pdf.bytes);
    assert_eq!(inspected.malformations(), None, "{paper}");
    assert_eq!(inspected.loose_fonts(), Vec::<String>::new(), "{paper}");
    let file = String::from_utf8_lossy(&pdf.bytes);
    for standard in ["<pdfaid:part>2<", "<pdfaid:conformance>B<", "<pdfuaid:part>1<"] {
        assert!(file.contains(standard), "{paper} does not claim {standard}");
    }
}

#[test]
fn every_paper_is_sound_in_every_state() {
    for name in PAPERS {
        for (variant, change) in VARIANTS {
            let pdf = printed(name, &change(name, samples::sample(name)));
            assert_sound(&pdf, &format!("{name} ({variant})"));
            assert!(pdf.pages > 0, "{name} ({variant})");
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes_on_any_press() {
    for name in PAPERS {
        let data = samples::sample(name);
        let first = printed(name, &data);
        assert_eq!(first, print(&Press::open(), name, &data).unwrap(), "{name}");
    }
}

#[test]
fn a_paper_can_be_searched_in_both_languages() {
    for (name, french, arabic) in [
        ("letter", "Objet : Convocation à la session", "الجدولة الزمنية للجلسات"),
        ("agenda", "Étude et vote du projet de budget", "الدراسة والتصويت على مشروع ميزانية"),
        ("notice", "Il est porté à la connaissance du public", "يعلن للعموم"),
        ("hand_list", "Adresse déclarée", "العنوان المصرح به"),
        ("attendance", "Fatima Zahra Oukhayal", "فاطمة الزهراء أوخيال"),
        ("minutes", "N’ont pas pris part au vote : 1", "الممتنعون عن التصويت"),
        ("extract", "Article premier", "إن المجلس الجماعي لعين نموذج"),
        ("transmission", "contre récépissé", "ورقة إرسال"),
        ("certificate", "ont été affichées", "لوحة الإعلانات بمقر الجماعة"),
        ("note", "Note de présentation", "مذكرة تقديمية"),
    ] {
        let text = Inspected::new(&printed(name, &samples::sample(name)).bytes).text();
        assert!(text.contains(french), "{name} lacks {french}: {text}");
        assert!(text.contains(arabic), "{name} lacks {arabic}: {text}");
    }
}

#[test]
fn a_specimen_says_on_each_page_that_it_is_one_and_other_papers_do_not() {
    let press = Press::of_specimens();
    for name in PAPERS {
        let pdf = print(&press, name, &samples::sample(name)).unwrap();
        assert_sound(&pdf, name);
        let text = Inspected::new(&pdf.bytes).text();
        assert_eq!(text.matches("pièce fictive").count(), pdf.pages, "{name}");
        assert_eq!(text.matches("وثيقة خيالية").count(), pdf.pages, "{name}");
        let text = Inspected::new(&printed(name, &samples::sample(name)).bytes).text();
        assert!(!text.contains("pièce fictive"), "{name}");
    }
}

#[test]
fn references_and_numbers_keep_their_direction() {
    let text = Inspected::new(&printed("letter", &samples::sample("letter")).bytes).text();
    assert_eq!(text.matches("118/2026").count(), 4, "{text}");
    assert_eq!(text.matches("0522-00-00-00").count(), 2, "{text}");
    let text = Inspected::new(&printed("extract", &samples::sample("extract")).bytes).text();
    assert_eq!(text.matches("1.250.000,00").count(), 1, "{text}");
}

#[test]
fn a_paper_of_one_language_says_no_word_of_the_other() {
    let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fefc}');
    for name in PAPERS {
        let data = VARIANTS[1].1(name, samples::sample(name));
        let text = Inspected::new(&printed(name, &data).bytes).text();
        assert!(!text.contains(arabic), "{name}: {text}");
        let data = VARIANTS[2].1(name, samples::sample(name));
        let text = Inspected::new(&printed(name, &data).bytes).text();
        for word in ["Royaume", "Signature", "Objet", "Pour", "Membre", "Article"] {
            assert!(!text.contains(word), "{name} says {word}: {text}");
        }
    }
}

#[test]
fn a_text_that_lacks_a_language_stands_alone_without_losing_a_word() {
    for name in PAPERS {
        for missing in ["fr", "ar"] {
            let mut data = samples::sample(name);
            let letterhead = data.pointer("/letterhead").or(data.pointer("/agenda/letterhead"));
            let letterhead = letterhead.unwrap().clone();
            each_text(&mut data, &|text| text[missing] = Value::Null);
            match name {
                "notice" => data["agenda"]["letterhead"] = letterhead,
                _ => data["letterhead"] = letterhead,
            }
            let pdf = printed(name, &data);
            assert_sound(&pdf, &format!("{name} without {missing}"));
            let shown = letters_of(&Inspected::new(&pdf.bytes).text());
            let there = if missing == "fr" { "ar" } else { "fr" };
            each_text(&mut data, &|text| {
                let word = text[there].as_str().and_then(|text| text.split_whitespace().next());
                let word = letters_of(word.unwrap_or_default());
                assert!(shown.contains(&word), "{name} without {missing} lost {word}");
            });
        }
    }
}

/// Letters and digits only: poppler sees a space where Amiri leaves air inside a word, and takes
/// away a hyphen at the end of a line.
fn letters_of(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn hostile_text_stays_text() {
    let attacks = [
        "#eval(\"1+1\") #read(\"/etc/passwd\") #set page(width: 1pt)",
        "] } ) $ \\ * _ ` ~ @label <label> // /* = - + /",
        "<script>alert('1')</script> & \" \u{0} \u{7} \t",
        "gauche \u{202e}droite\u{202c} \u{2067}isolé\u{2069} \u{200f}fin",
        "😀 漢字 \u{e000} \u{fffe} \u{fdd0} z̷͓͎a̵l̶g̴o̷ \u{301}\u{301}",
    ];
    for name in PAPERS {
        for attack in attacks {
            let mut data = samples::sample(name);
            each_text(&mut data, &|text| *text = json!({"fr": attack, "ar": attack}));
            assert_sound(&printed(name, &data), &format!("{name} saying {attack:?}"));
        }
    }
    let mut letter = samples::sample("letter");
    letter["subject"]["fr"] = json!("#eval(\"1+1\") *gras* <script> ] $x$");
    let text = Inspected::new(&printed("letter", &letter).bytes).text();
    assert!(text.contains("#eval(\"1+1\") *gras* <script> ] $x$"), "{text}");
}

#[test]
fn twenty_thousand_characters_flow_over_pages_to_the_last() {
    let sentence = "Le conseil délibère et la délibération est longue. ";
    let prose = sentence.repeat(20_000 / sentence.len()) + "Voici la fin.";
    let word = "x".repeat(20_000) + "fin";
    for (name, field) in [
        ("letter", "/paragraphs/0"),
        ("letter", "/subject"),
        ("letter", "/enclosures/0/title"),
        ("agenda", "/sittings/0/when"),
        ("agenda", "/sittings/0/points/0/title"),
        ("notice", "/announcement/0"),
        ("hand_list", "/members/0/address"),
        ("minutes", "/points/1/title"),
        ("minutes", "/points/1/debate/0"),
        ("extract", "/title"),
        ("extract", "/articles/0/label"),
        ("extract", "/articles/0/text/0"),
        ("transmission", "/pieces/0/title"),
        ("certificate", "/statement/0"),
        ("note", "/paragraphs/0"),
    ] {
        for (text, end) in [(&prose, "Voici la fin."), (&word, "xxfin")] {
            let mut data = samples::sample(name);
            *data.pointer_mut(field).unwrap() = json!({"fr": text, "ar": text});
            let pdf = printed(name, &data);
            assert_sound(&pdf, &format!("{name}{field}"));
            assert!(pdf.pages > 3, "{name}{field} has {} pages", pdf.pages);
            let shown = Inspected::new(&pdf.bytes).text();
            assert!(shown.contains(end), "{name}{field} lost its end");
        }
    }
}

#[test]
fn a_roll_that_was_called_shows_how_each_member_was_marked() {
    let mut data = samples::sample("attendance");
    let members = data["members"].as_array().unwrap().len();
    data["marks"] = vec![json!({"fr": "Excusé", "ar": "معذور"}); members].into();
    for (language, mark) in [(0, "Excusé"), (1, "Excusé"), (2, "معذور")] {
        let pdf = printed("attendance", &VARIANTS[language].1("attendance", data.clone()));
        assert_sound(&pdf, "a called roll");
        let shown = Inspected::new(&pdf.bytes).text();
        assert_eq!(shown.matches(mark).count(), members, "{shown}");
        assert!(!shown.contains("Présents :"), "{shown}");
    }
}

#[test]
fn a_running_header_without_end_is_cut_short() {
    let mut data = samples::sample("letter");
    let title = "Convocation ".repeat(2_000);
    data["imprint"]["title"] = json!({"fr": title, "ar": title});
    let pdf = printed("letter", &data);
    assert_sound(&pdf, "letter with an endless title");
    let shown = Inspected::new(&pdf.bytes).text();
    assert!(shown.contains("Convocation Convocation"), "{shown}");
    assert!(shown.matches("Convocation").count() < 100, "{shown}");
}

#[test]
fn a_coat_of_arms_takes_the_place_of_the_star() {
    let drawing = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#0a6e4f"/></svg>"##;
    let mut letter: Letter = samples::read(&samples::sample("letter"));
    let with_star = PRESS.print(&letter).unwrap();
    let alt = Text::both("Armoiries", "شعار الجماعة");
    letter.letterhead.arms = Some(Arms::new(ArmsFormat::Svg, drawing.to_vec(), alt));
    let with_arms = PRESS.print(&letter).unwrap();
    assert_sound(&with_arms, "letter with arms");
    assert_ne!(with_star.bytes, with_arms.bytes);
}

#[test]
fn a_fault_names_its_template() {
    let mut letter: Letter = samples::read(&samples::sample("letter"));
    letter.imprint.date.month = 13;
    let fault = PRESS.print(&letter).unwrap_err();
    assert_eq!(fault.to_string(), "letter: 2026-13-22 is not a day");

    let mut letter: Letter = samples::read(&samples::sample("letter"));
    let alt = Text::french("Armoiries");
    letter.letterhead.arms = Some(Arms::new(ArmsFormat::Png, b"not a picture".to_vec(), alt));
    let fault = PRESS.print(&letter).unwrap_err();
    assert!(matches!(&fault, Fault::Template { template: "letter", .. }), "{fault}");
    assert!(fault.to_string().starts_with("letter: failed to decode"), "{fault}");
}
