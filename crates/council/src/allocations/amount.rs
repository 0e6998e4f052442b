//! Amounts of dirhams, as people write them.

use kit::Refusal;

/// The most that is taken, in centimes: a hundred thousand million dirhams.
const MOST: i64 = 10_000_000_000_000;

/// «1 250 000,50» in centimes. Spaces, and the dots between thousands, are let be; the comma, or a
/// last dot with two digits or one behind it, begins the centimes.
pub(super) fn centimes(written: &str) -> Result<i64, Refusal> {
    let unreadable = || Refusal::because("allocation-amount-unreadable");
    let bare: String = written.chars().filter(|it| !it.is_whitespace()).collect();
    let split =
        bare.rsplit_once(',').or_else(|| bare.rsplit_once('.').filter(|(_, rest)| rest.len() < 3));
    let (dirhams, rest) = split.unwrap_or((&bare, ""));
    let dirhams = dirhams.replace('.', "");
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    if dirhams.is_empty() || !is_number(&dirhams) || !is_number(rest) || rest.len() > 2 {
        return Err(unreadable());
    }
    let dirhams: i64 = dirhams.parse().map_err(|_| unreadable())?;
    let rest: i64 = format!("{rest:0<2}").parse().map_err(|_| unreadable())?;
    let centimes = dirhams.checked_mul(100).and_then(|whole| whole.checked_add(rest));
    centimes.filter(|it| (1..=MOST).contains(it)).ok_or_else(unreadable)
}

#[cfg(test)]
mod tests {
    use super::centimes;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let table = [
            ("1250000", Some(125_000_000)),
            ("1 250 000,5", Some(125_000_050)),
            ("1.250.000,50", Some(125_000_050)),
            ("1250000.05", Some(125_000_005)),
            ("1.250.000", Some(125_000_000)),
            ("0", None),
            ("-5", None),
            ("12,345", None),
            ("", None),
            ("mille", None),
            ("99999999999999999999", None),
        ];
        for (written, expected) in table {
            assert_eq!(centimes(written).ok(), expected, "{written}");
        }
    }
}
