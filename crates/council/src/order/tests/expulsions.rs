//! Warning, then expulsion, by the council alone and without debate (113-14, art. 48).

use super::at;
use crate::order::{self, IncidentKind};
use crate::trial::{Town, Who};
use crate::votes::{self, Choice};
use kit::Id;
use kit::trial::on_both_engines;

const UNWARNED: (&str, &str) = ("أنذروا العضو أولا", "Avertissez d’abord le membre");

async fn warn(town: &Town, session: Id, person: &str) {
    let why = [("person", person), ("reason_ar", "مقاطعة"), ("reason_fr", "Interruptions")];
    town.record(session, "warning", &why, "done-member-warned").await;
}

#[tokio::test]
async fn the_council_puts_a_warned_member_out_by_more_than_half_of_those_present() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, point) = town.sitting_session().await;
        let whom = town.members[4].to_string();
        let ayes = [("person", whom.as_str()), ("rest", "for")];
        town.refuses(Who::President, &at(session, "expulsion"), &ayes, UNWARNED).await;
        let unsaid = [("person", whom.as_str())];
        let why = ("بينوا سبب الإنذار", "Dites pourquoi le membre est averti");
        town.refuses(Who::President, &at(session, "warning"), &unsaid, why).await;
        warn(&town, session, &whom).await;
        let missing = ("بقيت أصوات ناقصة", "Il manque des votes");
        town.refuses(Who::President, &at(session, "expulsion"), &unsaid, missing).await;
        // Five of eleven is not more than half.
        let against: Vec<String> =
            town.members[5..].iter().map(|person| format!("voice_{person}")).collect();
        let mut fields = ayes.to_vec();
        fields.extend(against.iter().map(|field| (field.as_str(), "abstain")));
        town.record(session, "expulsion", &fields, "done-member-kept").await;
        town.record(session, "expulsion", &fields[..7], "done-member-expelled").await;
        // Whoever was put out votes no more in this sitting.
        town.vote(point, "for", &[]).await;
        let vote = votes::of_point(&mut town.read().await, point).await.unwrap()[0].id;
        let ballots = votes::ballots(&mut town.read().await, vote).await.unwrap();
        let absent = |it: &&votes::Ballot| it.choice == Some(Choice::Absent);
        let absent: Vec<Id> = ballots.iter().filter(absent).map(|it| it.person_id).collect();
        assert_eq!(absent, [town.members[4]]);
        let known = order::incidents(&mut town.read().await, session).await.unwrap();
        let kinds: Vec<IncidentKind> = known.iter().map(|it| it.kind).collect();
        let expected = [IncidentKind::Warned, IncidentKind::Kept, IncidentKind::Expelled];
        assert_eq!(kinds, expected);
    })
    .await;
}

#[tokio::test]
async fn the_minutes_tell_the_warning_the_expulsion_and_the_vote_of_each() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = town.sitting_session().await;
        let whom = town.members[4].to_string();
        warn(&town, session, &whom).await;
        let other = format!("voice_{}", town.members[6]);
        let fields = [("person", whom.as_str()), ("rest", "for"), (other.as_str(), "against")];
        town.record(session, "expulsion", &fields, "done-member-expelled").await;
        let page = format!("sessions/{session}/minutes");
        for words in [
            ("إنذار إلى خالد الخائي. مقاطعة", "avertissement adressé à Khalid Khai. Interruptions"),
            (
                "طرد خالد الخائي من الجلسة. قرر المجلس دون مناقشة",
                "expulsion de Khalid Khai. Le conseil décide sans débat",
            ),
            ("المعارضون (1): رشيد الرائي", "Contre (1) : Rachid Rai"),
        ] {
            town.says(Who::Secretary, &page, words).await;
        }
        town.says(Who::Reader, &format!("sessions/{session}/order"), ("طرد", "Expulsion")).await;
    })
    .await;
}

#[tokio::test]
async fn nobody_speaks_for_who_is_not_in_the_room() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let (session, _) = town.sitting_session().await;
        let (whom, reader) = (town.members[4].to_string(), town.reader.to_string());
        let there = ("هذا العضو ليس في القاعة", "n’est pas dans la salle");
        let fields = [("person", reader.as_str()), ("reason_fr", "Cris")];
        town.refuses(Who::President, &at(session, "warning"), &fields, there).await;
        warn(&town, session, &whom).await;
        let voice = format!("voice_{reader}");
        let fields = [("person", whom.as_str()), ("rest", "for"), (voice.as_str(), "for")];
        town.refuses(Who::President, &at(session, "expulsion"), &fields, there).await;
        let unreadable = ("تعذرت قراءة ما أرسلتم", "n’a pas pu être lu");
        let fields = [("person", whom.as_str()), ("rest", "asks")];
        town.refuses(Who::President, &at(session, "expulsion"), &fields, unreadable).await;
    })
    .await;
}
