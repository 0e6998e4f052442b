//! How many seats a council has: thirteen brackets of inhabitants (59-11, art. 127), communes
//! divided into arrondissements (art. 128), arrondissements themselves (113-14, art. 218).

use crate::ground::{Ledger, cited, commune, day, law_of};
use law::office::{self, Size};
use law::{Kind, Profile};

fn seats(size: Size, profile: &Profile) -> Option<u32> {
    office::seats(size, profile).map(|it| it.value)
}

/// The last inhabitant of each bracket, and its seats; above 400 000, 61.
const BRACKETS: [(u32, u32); 12] = [
    (7_500, 11),
    (12_500, 13),
    (15_000, 15),
    (25_000, 23),
    (50_000, 25),
    (100_000, 31),
    (150_000, 35),
    (200_000, 39),
    (250_000, 43),
    (300_000, 47),
    (350_000, 51),
    (400_000, 55),
];

#[test]
fn the_seats_of_a_commune_follow_its_inhabitants() {
    let mut ledger = Ledger::of("59-11, art. 127: seats of communes");
    let profile = commune();
    ledger.row(1, &seats(Size::Inhabitants(1), &profile), &Some(11));
    for (place, &(up_to, law)) in BRACKETS.iter().enumerate() {
        ledger.row(up_to, &seats(Size::Inhabitants(up_to), &profile), &Some(law));
        let next = BRACKETS.get(place + 1).map_or(61, |(_, seats)| *seats);
        ledger.row(up_to + 1, &seats(Size::Inhabitants(up_to + 1), &profile), &Some(next));
    }
    ledger.row(720_000, &seats(Size::Inhabitants(720_000), &profile), &Some(61));
    let ruled = office::seats(Size::Inhabitants(7_500), &profile).unwrap();
    ledger.row("article", &cited(&ruled.source), &"59-11, 127".to_owned());
    ledger.close();
}

/// 81 up to 750 000 inhabitants, ten more for each 250 000, never above 131. Only a whole slice of
/// 250 000 adds its ten seats.
const DIVIDED: &[(u32, u32)] = &[
    (200_000, 81),
    (750_000, 81),
    (750_001, 81),
    (999_999, 81),
    (1_000_000, 91),
    (1_249_999, 91),
    (1_250_000, 101),
    (1_500_000, 111),
    (1_750_000, 121),
    (1_999_999, 121),
    (2_000_000, 131),
    (2_250_000, 131),
    // Casablanca: 3 215 935 inhabitants in its sixteen arrondissements, 131 members.
    (3_215_935, 131),
];

#[test]
fn the_seats_of_a_divided_commune_follow_its_inhabitants() {
    let mut ledger = Ledger::of("59-11, art. 128: seats of divided communes");
    for &(inhabitants, law) in DIVIDED {
        let ruled = office::seats(Size::Divided(inhabitants), &commune());
        let got = ruled.map(|it| (it.value, cited(&it.source)));
        ledger.row(inhabitants, &got, &Some((law, "59-11, 128".to_owned())));
    }
    ledger.close();
}

/// Twice as many arrondissement councillors as communal ones, from 10 to 20, beside those. The sums
/// are those of the decree 2-03-136 for Casablanca: 5 and 10, 6 and 12, … 12 and 20.
const ARRONDISSEMENTS: &[(u32, u32)] = &[
    // Twice 3 is 6: at least 10.
    (3, 13),
    // Twice 4 is 8: at least 10.
    (4, 14),
    // Anfa, Assoukhour Assawda.
    (5, 15),
    // Sidi Moumen, Sbata.
    (6, 18),
    // Aïn Sebaâ, Sidi Bernoussi.
    (7, 21),
    // Mers Sultan, Moulay Rachid.
    (8, 24),
    // Maârif, Hay Mohammadi, Aïn Chock, Ben M'sick, Sidi Othmane.
    (9, 27),
    // Al Fida.
    (10, 30),
    // Twice 11 is 22: at most 20.
    (11, 31),
    // Sidi Belyout, Hay Hassani.
    (12, 32),
    (13, 33),
];

#[test]
fn an_arrondissement_has_two_councillors_for_each_communal_one() {
    let mut ledger = Ledger::of("113-14, art. 218: seats of arrondissements");
    let profile = law_of(Kind::Arrondissement, day("Thu 1 Jan 2026"));
    for &(communal, law) in ARRONDISSEMENTS {
        let ruled = office::seats(Size::Communal(communal), &profile);
        let got = ruled.map(|it| (it.value, cited(&it.source)));
        ledger.row(communal, &got, &Some((law, "113-14, 218".to_owned())));
    }
    // The sixteen arrondissements of Casablanca: 131 communal councillors and 254 of their own.
    let casablanca = [5, 9, 12, 10, 8, 7, 5, 9, 12, 9, 7, 6, 9, 6, 8, 9];
    let all = casablanca.iter().filter_map(|it| seats(Size::Communal(*it), &profile));
    ledger.row("Casablanca", &all.sum::<u32>(), &385);
    ledger.close();
}

/// The last inhabitant of a bracket, and its seats.
type Brackets = &'static [(u32, u32)];

/// Provinces (59-11, art. 103) and regions (art. 74, thresholds from memory): the last inhabitant of
/// each bracket and its seats, and those above the last.
const OTHERS: [(Kind, &str, Brackets, u32); 2] = [
    (
        Kind::Prefecture,
        "59-11, 103",
        &[
            (150_000, 11),
            (200_000, 13),
            (300_000, 15),
            (400_000, 17),
            (500_000, 19),
            (600_000, 21),
            (700_000, 23),
            (800_000, 25),
            (900_000, 27),
            (1_000_000, 29),
        ],
        31,
    ),
    (
        Kind::Region,
        "59-11, 74",
        &[
            (250_000, 33),
            (1_000_000, 39),
            (1_750_000, 45),
            (2_500_000, 51),
            (3_000_000, 57),
            (4_000_000, 63),
            (4_500_000, 69),
        ],
        75,
    ),
];

#[test]
fn the_seats_of_provinces_and_regions_follow_their_inhabitants() {
    let mut ledger = Ledger::of("59-11, art. 103 and 74: seats of provinces and regions");
    for (kind, at, brackets, above) in OTHERS {
        let profile = law_of(kind, day("Thu 1 Jan 2026"));
        for (place, &(up_to, law)) in brackets.iter().enumerate() {
            let case = format!("{}, {up_to}", kind.name());
            ledger.row(&case, &seats(Size::Inhabitants(up_to), &profile), &Some(law));
            let next = brackets.get(place + 1).map_or(above, |(_, seats)| *seats);
            ledger.row(&case, &seats(Size::Inhabitants(up_to + 1), &profile), &Some(next));
        }
        let ruled = office::seats(Size::Inhabitants(1), &profile).map(|it| cited(&it.source));
        ledger.row(kind.name(), &ruled, &Some(at.to_owned()));
    }
    ledger.close();
}
