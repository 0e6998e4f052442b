//! Stories of this room, on both engines.

use super::{Register, entries};
use crate::trial::{PDF, Town, Who};
use axum::http::StatusCode;
use jiff::civil::date;
use kit::trial::on_both_engines;

const NOTHING: (&str, &str) = ("لا وثيقة موقعة تنتظر صفحاتها", "Aucun acte signé n’attend");
const YEAR: i16 = 2027;

impl Town {
    /// What a register of the year holds.
    async fn pages(&self, register: Register) -> Vec<super::Entry> {
        entries(&mut self.read().await, self.council.id, (register, YEAR)).await.unwrap()
    }

    /// Prints the next pages of a register.
    async fn print(&self, register: Register) {
        let office = self.browser(Who::Office).await;
        let path = format!("registers/{register}/{YEAR}/pages");
        office.post(&path, &[]).await.done("done-register-printed");
    }
}

#[tokio::test]
async fn signed_acts_take_the_next_pages_and_keep_them_for_ever() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.signed().await;
        for register in [Register::Deliberations, Register::Minutes] {
            let path = format!("registers/{register}/{YEAR}/pages");
            town.print(register).await;
            let held = town.pages(register).await;
            assert_eq!(held.len(), if register == Register::Minutes { 1 } else { 2 });
            let mut expected = 1;
            for entry in &held {
                assert_eq!(entry.first_page, expected, "pages follow one another");
                expected = entry.last_page() + 1;
                let member = town.browser(Who::Member(4)).await;
                let sheets = format!("registers/pages/{}/sheets.pdf", entry.id);
                let printed = member.desk(&sheets).await.pdf();
                assert_eq!(kit::Digest::of(&printed), entry.sha256);
                assert_eq!(town.told(entry.subject_id, "journal-register-printed").await, 1);
            }
            town.refuses(Who::Office, &path, &[], NOTHING).await;
            let again: Vec<_> =
                town.pages(register).await.into_iter().map(|it| it.sha256).collect();
            assert_eq!(again, held.into_iter().map(|it| it.sha256).collect::<Vec<_>>());
        }
        let page = format!("registers/{YEAR}");
        town.says(Who::Reader, &page, ("سجل المقررات", "Registre des délibérations")).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_not_signed_waits_and_what_follows_waits_for_it() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.closed().await;
        let page = format!("registers/{YEAR}");
        let waits = ("الوثيقة الموالية لم توقع بعد", "L’acte suivant n’est pas encore signé");
        town.says(Who::Office, &page, waits).await;
        for register in Register::ALL {
            let path = format!("registers/{register}/{YEAR}/pages");
            town.refuses(Who::Office, &path, &[], NOTHING).await;
            let others = [Who::President, Who::Member(4), Who::Governor, Who::Reader];
            town.turns_away(&others, &path, &[], StatusCode::FORBIDDEN).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_initials_are_noted_once_with_who_gave_them_and_their_scan() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        town.signed().await;
        town.print(Register::Minutes).await;
        let entry = town.pages(Register::Minutes).await.remove(0);
        let path = format!("registers/pages/{}/initials", entry.id);
        let none = ("scan", "", &b""[..]);
        let when = ("يؤشر على الصفحات بعد طبعها", "paraphées après leur impression");
        for day in ["2027-01-05", "2028-01-01"] {
            town.refuses_file((Who::Office, &path), &[("on", day)], none, when).await;
        }
        town.move_to(date(2027, 2, 8));
        let office = town.browser(Who::Office).await;
        let on = [("on", "2027-02-08")];
        office.upload(&path, &on, none).await.done("done-register-initialled");
        let already = ("سجل التأشير على هذه الصفحات من قبل", "déjà notés");
        town.refuses_file((Who::Office, &path), &on, none, already).await;
        let scan = ("scan", "pages.pdf", PDF);
        office.upload(&path, &on, scan).await.done("done-register-initialled");
        let entry = town.pages(Register::Minutes).await.remove(0);
        assert_eq!(entry.initialled_on, Some(date(2027, 2, 8)));
        let who = [entry.president_id, entry.secretary_id];
        assert_eq!(who, [Some(town.members[0]), Some(town.members[1])]);
        let member = town.browser(Who::Member(4)).await;
        member.desk(&format!("registers/pages/{}/scan", entry.id)).await.pdf();
        assert_eq!(town.told(entry.subject_id, "journal-register-scanned").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_copy_for_the_end_of_the_mandate_lists_every_page_with_its_digest() {
    on_both_engines(async |url| {
        let town = Town::on(&url).await;
        let office = town.browser(Who::Office).await;
        let copy = "registers/copy.pdf?from=2021&to=2027";
        office.desk(copy).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        town.signed().await;
        town.print(Register::Deliberations).await;
        let office = town.browser(Who::Office).await;
        office.desk(copy).await.pdf();
        let member = town.browser(Who::Member(4)).await;
        member.desk(copy).await.is(StatusCode::FORBIDDEN);
    })
    .await;
}
