//! What the minutes tell of votes that did not settle their point, of later sittings and of what is
//! left behind.

use crate::deliberations::told_by_round;
use crate::house::stationery::Stationery;
use crate::sessions;
use crate::trial::{MEMBERS, Town, Who};
use jiff::civil::date;
use kit::trial::on_both_engines;
use law::Subject;

#[tokio::test]
async fn a_point_voted_twice_tells_both_votes_each_with_its_sitting() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.open_about(&[Subject::Programme], MEMBERS).await;
        let point = town.points(session).await[1].id;
        let five = (5..MEMBERS).map(|number| (number, "abstain")).collect::<Vec<_>>();
        town.vote(point, "for", &five).await;
        town.move_to(date(2027, 2, 5));
        town.call(session, 2, 7).await;
        town.vote(point, "for", &[(2, "against")]).await;
        let page = format!("sessions/{session}/minutes");
        let first = ("التصويت الأول (الجلسة الأولى، 3 فبراير 2027): لم تحرز", "Premier vote (1re séance, 3 février 2027) : Majorité absolue des membres en exercice non réunie");
        let second = ("التصويت الثاني (الجلسة الثانية، 5 فبراير 2027): صادق", "Second vote (2e séance, 5 février 2027) : Adoptée par");
        for words in [first, second] {
            town.says(Who::Secretary, &page, words).await;
        }
        // The deliberation tells both in the same words.
        let votes = crate::votes::of_point(&mut town.read().await, point).await.unwrap();
        let sittings = sessions::sittings(&mut town.read().await, session).await.unwrap();
        let write = Stationery::of(&town.house);
        for (vote, words) in votes.iter().zip([first, second]) {
            let told = told_by_round(write, vote, &sittings).unwrap();
            assert!(told.say(paper::Language::Arabic).unwrap().contains(words.0));
            assert!(told.say(paper::Language::French).unwrap().contains(words.1));
        }
    })
    .await;
}

#[tokio::test]
async fn a_point_that_its_commission_had_not_studied_tells_why_it_was_voted_twice() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.convened_about(&[Subject::Other; 2]).await;
        town.open_with(session, MEMBERS).await;
        let points = town.points(session).await;
        town.vote(points[1].id, "for", &[]).await;
        town.vote(points[1].id, "for", &[(3, "against")]).await;
        town.vote(points[2].id, "against", &[]).await;
        let page = format!("sessions/{session}/minutes");
        for words in [
            (
                "التي لم تدرسها اللجنة. التصويت الأولي: صادق",
                "n’a pas étudié. Vote préalable : Adoptée",
            ),
            ("على التداول في النقطة أو عدم التداول فيها: رفض", "délibérer ou non : Rejetée"),
            ("قرر المجلس دون مناقشة ألا يتداول", "décide sans débat de ne pas délibérer"),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn each_later_sitting_tells_who_came_and_the_closing_what_is_left() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let subjects = [Subject::Programme, Subject::Other];
        let session = town.open_about(&subjects, MEMBERS).await;
        let points = town.points(session).await;
        let five = (5..MEMBERS).map(|number| (number, "abstain")).collect::<Vec<_>>();
        town.vote(points[1].id, "for", &five).await;
        let president = town.browser(Who::President).await;
        let page = format!("sessions/{session}/minutes");
        let unheld = president.desk(&page).await.ok().words();
        assert!(!unheld.contains("2e séance"), "it was not held yet");
        town.move_to(date(2027, 2, 5));
        town.call(session, 2, 7).await;
        let why = [("outcome", "deferred"), ("reason_fr", "Dossier incomplet")];
        let path = format!("points/{}/disposal", points[2].id);
        president.post(&path, &why).await.done("done-point-disposed");
        let path = format!("sessions/{session}/closing");
        president.post(&path, &[("confirmed", "yes")]).await.done("done-closed");
        for words in [
            (
                "الجلسة الثانية، 5 فبراير 2027: حضر 7 أعضاء",
                "2e séance, 5 février 2027 : 7 membres présents",
            ),
            ("الحاضرون: ", "Présents : "),
            ("الغائبون: ", "Absents : "),
            ("لم تعرض على التصويت الثاني: (2)", "n’a pas reçu son second vote : (2) Point 0"),
            ("أجلت نقطة واحدة: (3)", "1 point est reporté : (3) Point 1"),
            ("ورفعت الجلسة واختتمت الدورة يوم", "La session a été close le"),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
        let secretary = town.browser(Who::Secretary).await;
        let told = secretary.desk(&page).await.ok().words();
        assert!(!told.contains("épuisé") && !told.contains("استنفاد"));
    })
    .await;
}

#[tokio::test]
async fn an_agenda_without_anything_left_is_exhausted() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let session = town.closed().await;
        let page = format!("sessions/{session}/minutes");
        let told = ("وبعد استنفاد جدول الأعمال", "L’ordre du jour étant épuisé");
        town.says(Who::Secretary, &page, told).await;
    })
    .await;
}
