//! How the members in the room vote on a point, so that it takes its course.

use super::script::Course;
use council::votes::Choice;
use kit::Id;

/// How many of those in the room choose what: the rest are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sides {
    against: usize,
    abstain: usize,
    aside: usize,
}

/// What is different between the first vote on a point and the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Round {
    First,
    Second,
}

/// The choice of each of `room`, who stand by group, the president first: opposition comes from
/// the end. Only those who are not for are named.
pub fn ballots(course: Course, round: Round, room: &[Id], in_office: usize) -> Vec<(Id, Choice)> {
    let Sides { against, abstain, aside } = sides(course, round, room.len(), in_office);
    let choices = [(Choice::Against, against), (Choice::Abstain, abstain)];
    let named = choices.into_iter().chain([(Choice::NotTakingPart, aside)]);
    let each = named.flat_map(|(choice, count)| std::iter::repeat_n(choice, count));
    room.iter().skip(1).rev().copied().zip(each).collect()
}

fn sides(course: Course, round: Round, room: usize, in_office: usize) -> Sides {
    let abstain = room / 12;
    match course {
        Course::Majority | Course::TakenUp => {
            Sides { against: room / 6, abstain, ..Sides::default() }
        }
        Course::Narrow => {
            let abstain = room % 2 + 4;
            Sides { against: (room - abstain) / 2 - 3, abstain, ..Sides::default() }
        }
        Course::Rejected => Sides { against: room * 3 / 5, abstain, ..Sides::default() },
        Course::Tie => {
            let abstain = room % 2 + 2;
            Sides { against: (room - abstain) / 2, abstain, ..Sides::default() }
        }
        Course::Aside => Sides { abstain: 3, aside: 1, ..Sides::default() },
        Course::SecondSitting => match round {
            // Fewer than half of the members in office are for, though more than are against.
            Round::First => {
                let rest = room.saturating_sub(in_office / 2 - 4);
                Sides { against: rest / 2, abstain: rest - rest / 2, ..Sides::default() }
            }
            Round::Second => Sides { against: room / 4, abstain, ..Sides::default() },
        },
        Course::Unanimous | Course::Noted | Course::Deferred | Course::Withdrawn => {
            Sides::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::clock::Clock;

    const IN_OFFICE: usize = 131;

    /// For, against, in a room of that many.
    fn count(course: Course, round: Round, room: usize) -> (usize, usize) {
        let people: Vec<Id> = (0..room).map(|_| Id::new(Clock::real().now())).collect();
        let named = ballots(course, round, &people, IN_OFFICE);
        assert!(named.iter().all(|(person, _)| *person != people[0]), "the president is for");
        let against = named.iter().filter(|(_, choice)| *choice == Choice::Against).count();
        (room - named.len(), against)
    }

    #[test]
    fn each_course_is_taken_in_a_room_of_any_size_that_has_its_quorum() {
        for room in 70..=IN_OFFICE {
            let (pro, contra) = count(Course::Tie, Round::First, room);
            assert_eq!(pro, contra, "{room}");
            let (pro, contra) = count(Course::Narrow, Round::First, room);
            assert_eq!(pro, contra + 6, "{room}");
            let (pro, contra) = count(Course::Rejected, Round::First, room);
            assert!(pro < contra, "{room}");
            let (pro, contra) = count(Course::SecondSitting, Round::First, room);
            assert!(pro * 2 < IN_OFFICE && pro > contra, "{room}: {pro}, {contra}");
            let (pro, contra) = count(Course::SecondSitting, Round::Second, room);
            assert!(pro > contra, "{room}");
        }
    }

    #[test]
    fn a_majority_in_a_full_room_is_one_of_the_members_in_office_too() {
        let (pro, _) = count(Course::Majority, Round::First, 100);
        assert!(pro * 2 > IN_OFFICE, "{pro}");
    }
}
