//! A small commune, made by the library in the test's own process, for the executable to serve.

use super::caller::Caller;
use super::{Place, smtp};
use council::agenda;
use council::councils::{self, Council, ELECTION_2021, Level, NewCouncil, Settings};
use council::house::{self, House};
use council::people::{self, NewPerson, OfficeKind, Post};
use council::rooms::ROOMS;
use council::{calendar, sessions};
use jiff::Span;
use kit::clock::{Clock, day};
use kit::db::migrate;
use kit::files::Files;
use kit::language::Messages;
use kit::live::Live;
use kit::web::{App, Kept, Limits, signed_in};
use kit::{Bilingual, Id, room, sign_in};
use std::path::PathBuf;
use std::sync::Arc;

/// How many members sit in it, each with an electronic address.
pub const MEMBERS: usize = 5;

/// Its place in addresses.
pub const SLUG: &str = "ain-example";

/// A commune.
pub struct Commune {
    pub house: House,
    pub council: Council,
    office: Id,
}

impl Commune {
    /// Founds it in the place's database.
    pub async fn found(place: &Place) -> Self {
        let db = place.db().await;
        migrate(&db, &room::migrations(ROOMS)).await.unwrap();
        let words = [room::WORDS, house::WORDS].into_iter();
        let words: Vec<_> = words.chain(ROOMS.iter().map(kit::Room::words)).collect();
        let app = App {
            db: db.clone(),
            messages: Arc::new(Messages::gather(&words).unwrap()),
            files: Files::open(place.path("files")).await.unwrap(),
            mailer: None,
            live: Live::default(),
            limits: Limits::default(),
            kept: Kept::default(),
            settings: Arc::new(kit::web::Settings {
                address: "http://majlis.example".to_owned(),
                behind_proxy: false,
                demonstration: false,
            }),
        };
        let house = House::new(app, ::paper::Press::open());
        let mut tx = db.write().await.unwrap();
        councils::plant(&mut tx).await.unwrap();
        calendar::plant(&mut tx).await.unwrap();
        let council = council(&mut tx).await;
        let office = members(&mut tx, council.id).await;
        tx.commit().await.unwrap();
        Self { house, council, office }
    }

    /// A session whose file is ready to be sealed: its agenda, with one paper, was settled and
    /// sent to the authority.
    pub async fn ready_to_seal(&self) -> Id {
        let id = self.planned().await;
        let caller = Caller::at(&self.house, SLUG);
        let office = caller.as_person(self.office).await.unwrap();
        let at = |path: &str| format!("sessions/{id}/{path}");
        office.post(&at("agenda/settlement"), &[]).await.unwrap();
        office.post(&at("control/agenda"), &[]).await.unwrap();
        office.leave().await.unwrap();
        id
    }

    /// An extraordinary session in a month, with one point that has a paper.
    pub async fn planned(&self) -> Id {
        let now = Clock::real().now();
        let (id, point) = (Id::new(now).to_string(), Id::new(now).to_string());
        let opening = day(now).saturating_add(Span::new().days(30)).to_string();
        let caller = Caller::at(&self.house, SLUG);
        let office = caller.as_person(self.office).await.unwrap();
        let fields = [
            ("id", id.as_str()),
            ("kind", "extraordinary"),
            ("day_1", opening.as_str()),
            ("hour_1", "10:00"),
        ];
        office.post("sessions", &fields).await.unwrap();
        let fields = [
            ("id", point.as_str()),
            ("title_ar", "صيانة المدارس"),
            ("title_fr", "Entretien des écoles"),
            ("draft_ar", "يوافق المجلس على النقطة."),
            ("draft_fr", "Le conseil approuve le point."),
            ("subject", "other"),
        ];
        office.post(&format!("sessions/{id}/agenda/points"), &fields).await.unwrap();
        let fields = [("title_ar", "مذكرة"), ("title_fr", "Note")];
        let file = ("papers", "note.pdf", PDF.to_vec());
        office.upload(&format!("points/{point}/papers"), &fields, file).await.unwrap();
        office.leave().await.unwrap();
        id.parse().unwrap()
    }

    /// The only point of `session`.
    pub async fn point(&self, session: Id) -> Id {
        let mut tx = self.house.db.read().await.unwrap();
        agenda::list(&mut tx, session).await.unwrap()[0].id
    }

    /// Where `session` stands.
    pub async fn stage(&self, session: Id) -> sessions::Stage {
        let mut tx = self.house.db.read().await.unwrap();
        let sight = sessions::Sight::FromPlanned;
        sessions::find(&mut tx, self.council.id, session, sight).await.unwrap().stage
    }

    /// The cookie with which the office asks the pages.
    pub async fn cookie(&self) -> String {
        let mut tx = self.house.db.write().await.unwrap();
        let account = people::find(&mut tx, self.office).await.unwrap().account_id.unwrap();
        let token = sign_in::open(&mut tx, account, "").await.unwrap();
        tx.commit_housekeeping().await.unwrap();
        let cookie = signed_in(self.house.app(), &token).to_str().unwrap().to_owned();
        cookie.split(';').next().unwrap().to_owned()
    }
}

/// A mailbox for everything that the place sends: its SMTP address and its folder.
pub fn mailbox(place: &Place) -> (String, PathBuf) {
    let folder = place.path("mail");
    (smtp::open(folder.clone(), Clock::real()).unwrap(), folder)
}

async fn council(tx: &mut kit::db::Tx) -> Council {
    let province = councils::find_by_slug(tx, "province-06-385").await.unwrap().unwrap();
    let new = NewCouncil {
        slug: SLUG.to_owned(),
        level: Level::Commune,
        parent: Some(province.id),
        authority: province.authority_id,
        code: String::new(),
        name: Bilingual::new("عين المثال", "Aïn Exemple"),
        place: Bilingual::new("قاعة الاجتماعات", "Salle des délibérations"),
        population: None,
        seats: vec![(ELECTION_2021, u32::try_from(MEMBERS).unwrap())],
        settings: Settings::default(),
    };
    councils::create(tx, new).await.unwrap()
}

/// The members, the first of them president; returns the person of the office.
async fn members(tx: &mut kit::db::Tx, council: Id) -> Id {
    for number in 1..=MEMBERS {
        let new = NewPerson::named(&format!("العضو {number}"), &format!("Membre {number}"));
        let person = people::save_new(tx, &new).await.unwrap();
        let email = format!("membre{number}@majlis.example");
        let declared = ("عنوان مصرح به", email.as_str());
        people::start_mandate(tx, council, person, ELECTION_2021, declared).await.unwrap();
        if number == 1 {
            let office = (OfficeKind::President, 1);
            people::take_office(tx, council, person, office, ELECTION_2021).await.unwrap();
        }
    }
    let office = people::save_new(tx, &NewPerson::named("المكتب", "Bureau")).await.unwrap();
    people::add_staff(tx, office, Post::Office(council), ELECTION_2021).await.unwrap();
    people::give_account(tx, office, "bureau@majlis.example", None).await.unwrap();
    office
}

/// A small paper: one empty page.
pub const PDF: &[u8] = include_bytes!("../../../../council/src/trial/page.pdf");
