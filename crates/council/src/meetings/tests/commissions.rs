//! Meetings of commissions: who has them meet, who is told, and how their minutes become the report.

use super::steps::DAY;
use crate::agenda;
use crate::meetings::{AskedBy, Item, Stage};
use crate::trial::{PostOffice, Town, Who};
use axum::http::StatusCode;
use kit::Id;
use kit::trial::on_both_engines;

/// The meeting takes place on its day, and is concluded once all of it was written down.
async fn hold(town: &Town, meeting: Id, items: &[Item]) {
    let page = format!("meetings/{meeting}");
    let conclusion = format!("{page}/conclusion");
    let early = ("لم ينعقد الاجتماع بعد", "n’a pas encore eu lieu");
    town.refuses(Who::Member(2), &conclusion, &[], early).await;
    town.move_to(DAY);
    let president = town.browser(Who::Member(2)).await;
    let roll = ("نادوا أولا", "Faites d’abord l’appel");
    town.refuses(Who::Member(2), &conclusion, &[], roll).await;
    town.call_all(Who::Member(3), meeting).await;
    let open = ("هل تمت دراسته", "s’il a été examiné");
    town.refuses(Who::Secretary, &conclusion, &[], open).await;
    town.take_up(Who::Member(3), &items[0], "yes", "Avis favorable").await;
    town.take_up(Who::Office, &items[1], "no", "").await;
    let members = [Who::Member(4)];
    town.turns_away(&members, &conclusion, &[], StatusCode::FORBIDDEN).await;
    president.post(&conclusion, &[]).await.done("done-meeting-concluded");
}

/// Its minutes stand as the report on each point, and members read them.
async fn are_reports(town: &Town, session: Id, (meeting, items): (Id, &[Item])) {
    let page = format!("meetings/{meeting}");
    let kept = town.kept_meeting(meeting).await;
    assert_eq!(kept.stage, Stage::Concluded);
    let reports = agenda::reports(&mut town.read().await, session).await.unwrap();
    assert_eq!(reports.len(), 2);
    let of = |at: usize| {
        reports.iter().find(|it| Some(it.point_id) == items[at].point_id).unwrap().clone()
    };
    assert!(of(0).studied && !of(1).studied);
    assert_eq!(of(0).opinion.fr, "Avis favorable");
    assert_eq!(of(0).document_id, kept.minutes_id);
    town.browser(Who::Member(4)).await.desk(&format!("{page}/minutes.pdf")).await.pdf();
    let document = format!("documents/{}", kept.minutes_id.unwrap());
    town.browser(Who::Member(7)).await.desk(&document).await.pdf();
    assert_eq!(town.told(session, "journal-report-recorded").await, 2);
    let over = ("لا يمكن ذلك", "à ce stade");
    town.refuses(Who::Office, &format!("{page}/conclusion"), &[], over).await;
}

#[tokio::test]
async fn the_minutes_of_a_commission_are_its_report_on_each_point_it_took_up() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        town.people_commission().await;
        let session = town.with_agenda().await;
        let which = session.to_string();
        // Its president has it meet; the points of the session that were referred to it are there.
        let meeting = town.meeting(Who::Member(2), "commission", &[("session", &which)]).await;
        let items = town.items(meeting).await;
        assert_eq!(items.len(), 2);
        let page = format!("meetings/{meeting}");
        let member = town.browser(Who::Member(4)).await;
        member.desk(&page).await.is(StatusCode::NOT_FOUND);
        let president = town.browser(Who::Member(2)).await;
        president.post(&format!("{page}/convocation"), &[]).await.done("done-meeting-convened");
        town.catch_up().await;
        for number in [2, 3, 4, 5, 6] {
            let letters = post.to(&format!("membre{number}@example.ma"));
            let [letter] = &letters[..] else { panic!("one notice each") };
            assert!(letter.text().contains("Entretien des"), "{}", letter.text());
        }
        assert!(post.to("membre7@example.ma").is_empty());
        town.says(Who::Member(4), &page, ("تم الاستدعاء له", "Convoquée")).await;
        let home = town.browser(Who::Member(4)).await.get("/fr/desk").await.ok().words();
        assert!(home.contains("Assister à une réunion") && home.contains(&page), "{home}");
        town.browser(Who::Member(7)).await.desk(&page).await.is(StatusCode::NOT_FOUND);

        hold(&town, meeting, &items).await;
        are_reports(&town, session, (meeting, &items)).await;
    })
    .await;
}

#[tokio::test]
async fn a_third_of_the_members_have_a_commission_meet_and_fewer_do_not() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.people_commission().await;
        let [four, five] = [4, 5].map(|number| town.members[number].to_string());
        let few = [("asked_by", "a-third"), ("asker", four.as_str())];
        let fields = town.meeting_form("commission", &few);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let law = ("المادة 28", "art. 28");
        town.refuses(Who::Office, "meetings/new", &fields, law).await;
        let members = [Who::Member(4), Who::Secretary, Who::Governor];
        town.turns_away(&members, "meetings/new", &fields, StatusCode::FORBIDDEN).await;
        let enough = [("asked_by", "a-third"), ("asker", four.as_str()), ("asker", five.as_str())];
        let meeting = town.meeting(Who::Office, "commission", &enough).await;
        let kept = town.kept_meeting(meeting).await;
        assert_eq!(kept.asked_by, AskedBy::AThird);
        assert!(kept.ground.is_some());
        let page = format!("meetings/{meeting}");
        town.says(Who::Office, &page, ("المادة 28", "La réunion est demandée par 2")).await;
        assert_eq!(town.told(meeting, "journal-meeting-prepared").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_needs_its_agenda_and_warns_of_a_sitting_on_the_same_day() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.people_commission().await;
        let session = town.with_agenda().await;
        let day = [("held_on", "2027-02-03")];
        let meeting = town.meeting(Who::President, "commission", &day).await;
        let page = format!("meetings/{meeting}");
        let same = ("جلسة في اليوم نفسه", "siège le même jour");
        town.says(Who::Office, &page, same).await;
        let convocation = format!("{page}/convocation");
        let empty = ("أدرجوا أولا موضوعا", "Mettez d’abord un objet");
        town.refuses(Who::Office, &convocation, &[], empty).await;
        let office = town.browser(Who::Office).await;
        let point = town.points(session).await[1].id.to_string();
        let fields = [("id", point.as_str()), ("point", point.as_str())];
        let items = format!("{page}/items");
        office.post(&items, &fields).await.done("done-meeting-item-added");
        let item = town.items(meeting).await[0].clone();
        let removal = format!("{page}/items/{}/removal", item.id);
        office.post(&removal, &[]).await.done("done-meeting-item-removed");
        let gone = ("لم يعد هذا الموضوع", "n’est plus à l’ordre du jour");
        town.refuses(Who::Office, &removal, &[], gone).await;
        let fields = [("id", point.as_str()), ("title_ar", "زيارة"), ("title_fr", "Visite")];
        office.post(&items, &fields).await.done("done-meeting-item-added");
        office.post(&convocation, &[]).await.done("done-meeting-convened");
        let late = ("لا يمكن ذلك", "à ce stade");
        town.refuses(Who::Office, &items, &fields, late).await;
        let past = town.meeting_form("commission", &[("held_on", "2027-01-03")]);
        let past: Vec<_> = past.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        town.refuses(Who::Office, "meetings/new", &past, ("مضى هذا اليوم", "est passé")).await;
    })
    .await;
}

#[tokio::test]
async fn whoever_was_told_of_a_meeting_is_told_that_it_is_called_off_and_why() {
    on_both_engines(async |url| {
        let post = PostOffice::open().await;
        let town = Town::with_mail(&url, Some(post.mailer())).await;
        town.people_commission().await;
        let session = town.with_agenda().await.to_string();
        let meeting = town.meeting(Who::Office, "commission", &[("session", &session)]).await;
        let page = format!("meetings/{meeting}");
        let office = town.browser(Who::Office).await;
        office.post(&format!("{page}/convocation"), &[]).await.done("done-meeting-convened");
        town.catch_up().await;
        let off = format!("{page}/calling-off");
        town.refuses(Who::Office, &off, &[], ("سبب الإلغاء", "le motif")).await;
        let reason = [("reason_ar", "عطب"), ("reason_fr", "Panne de courant")];
        office.post(&off, &reason).await.done("done-meeting-called-off");
        town.catch_up().await;
        let letters = post.to("membre4@example.ma");
        assert_eq!(letters.len(), 2);
        assert!(letters.iter().any(|it| it.text().contains("Panne de courant")));
        town.says(Who::Member(4), &page, ("عطب", "Panne de courant")).await;
        assert_eq!(town.told(meeting, "journal-meeting-notice-sent").await, 10);
    })
    .await;
}
