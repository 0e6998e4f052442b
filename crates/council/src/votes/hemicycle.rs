//! The hemicycle: a named vote drawn by group, one seat per member, as SVG. Each answer has a shape
//! of its own, so that colour is never alone.

use super::{Ballot, Choice};
use crate::house::Frame;
use kit::Id;
use kit::language::escaped;
use std::f64::consts::PI;

/// Draws `ballots`, neighbours of one group side by side, with the votes for under the arch.
/// `label` says the same in words. Nothing is drawn of a vote between candidates: it has no sides.
pub fn hemicycle(ballots: &[Ballot], groups: &[Id], frame: &Frame, label: &str) -> String {
    if ballots.iter().any(|ballot| ballot.candidate_id.is_some()) {
        return String::new();
    }
    let mut seated: Vec<&Ballot> = ballots.iter().collect();
    seated.sort_by_key(|ballot| {
        let group = groups.iter().position(|&group| Some(group) == ballot.group_id);
        (group.unwrap_or(groups.len()), ballot.choice)
    });
    let seats: String =
        seated.iter().zip(seats(ballots.len())).map(|(ballot, at)| seat(ballot, at)).collect();
    let votes_for = ballots.iter().filter(|it| it.choice == Some(Choice::For)).count();
    let under = frame.count("hemicycle-under", ballots.len());
    format!(
        "<svg class=\"hemicycle\" viewBox=\"0 0 230 120\" role=\"img\" aria-label=\"{}\">{seats}\
         <text x=\"115\" y=\"97\">{votes_for}</text>\
         <text class=\"under\" x=\"115\" y=\"110\">{}</text></svg>",
        escaped(label),
        escaped(&under)
    )
}

fn seat(ballot: &Ballot, (x, y): (f64, f64)) -> String {
    let class = ballot.choice.map_or("waiting", Choice::class);
    let rect = |width: f64, height: f64| {
        let (left, top) = (x - width / 2.0, y - height / 2.0);
        format!(
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width}\" height=\"{height}\"/>"
        )
    };
    match ballot.choice {
        Some(Choice::Against) => rect(7.4, 7.4),
        Some(Choice::NotTakingPart) => rect(8.4, 2.4),
        Some(Choice::Abstain) => {
            format!("<path class=\"{class}\" d=\"M{x:.1} {:.1}l5 5-5 5-5-5z\"/>", y - 5.0)
        }
        Some(Choice::For) => {
            format!("<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4.2\"/>")
        }
        Some(Choice::Absent) | None => {
            format!("<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.7\"/>")
        }
    }
}

/// The places of `count` seats in rows of equal pitch, read from one end of the half-circle to the
/// other, so that groups stand as wedges.
fn seats(count: usize) -> Vec<(f64, f64)> {
    let radii: &[f64] =
        if count > 60 { &[48.0, 61.0, 74.0, 87.0, 100.0] } else { &[58.0, 76.0, 94.0] };
    let whole: f64 = radii.iter().sum();
    let mut left = count;
    let mut places = Vec::with_capacity(count);
    for (row, &radius) in radii.iter().enumerate() {
        let is_last = row + 1 == radii.len();
        let seats = if is_last { left } else { rounded(number(count) * radius / whole).min(left) };
        left -= seats;
        places.extend(
            (0..seats).map(|seat| (PI - (number(seat) + 0.5) * PI / number(seats), radius)),
        );
    }
    places.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.total_cmp(&other.1)));
    let place =
        |(angle, radius): (f64, f64)| (115.0 + radius * angle.cos(), 110.0 - radius * angle.sin());
    places.into_iter().map(place).collect()
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred seats")]
fn rounded(seats: f64) -> usize {
    seats.round() as usize
}
