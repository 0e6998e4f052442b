//! A small commune to tell stories in: eleven members, an office, a governor, two services, on a
//! clock that stands at ten in the morning of the fourth of January 2027 and only goes forward.

mod arrondissements;
mod browser;
mod post_office;
mod refusals;
mod steps;
mod told;

pub use browser::{Answer, Browser};
pub use post_office::{Letter, PostOffice};
pub use refusals::one_done_one_told;
pub use steps::{OPENING, PDF};

use crate::calendar;
use crate::commissions::{self, Commission, SeatKind};
use crate::councils::{self, AuthorityKind, Council, Level, NewCouncil, Settings};
use crate::house::{self, House};
use crate::people::{self, NewPerson, OfficeKind, Post, Service};
use crate::rooms::ROOMS;
use axum::Router;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use kit::clock::{Clock, MOROCCO, in_morocco};
use kit::db::{Db, Tx, migrate};
use kit::files::Files;
use kit::language::Messages;
use kit::live::Live;
use kit::web::{App, Kept, Limits};
use kit::{Bilingual, Id, room, sign_in};
use paper::Press;
use std::path::PathBuf;
use std::sync::Arc;

/// How many members sit in the commune.
pub const MEMBERS: usize = 11;

/// Everybody's password in these stories.
pub const PASSWORD: &str = "quatre-sources-claires";

/// The day on which every story begins.
pub const FIRST_DAY: Date = date(2027, 1, 4);

/// A commune, and everything it runs on.
pub struct Town {
    pub house: House,
    pub clock: Clock,
    pub council: Council,
    /// By name; the first is the president, the second the secretary.
    pub members: Vec<Id>,
    pub office: Id,
    pub governor: Id,
    pub engineer: Id,
    pub reader: Id,
    pub service: Service,
    pub commission: Commission,
    router: Router,
    folder: PathBuf,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Office,
    President,
    Secretary,
    /// A member who is nothing else, by number.
    Member(usize),
    Governor,
    Engineer,
    Reader,
}

impl Who {
    /// One of each role.
    pub const ALL: [Self; 7] = [
        Self::Office,
        Self::President,
        Self::Secretary,
        Self::Member(4),
        Self::Governor,
        Self::Engineer,
        Self::Reader,
    ];
}

impl Town {
    /// A commune on the database at `url`, without an SMTP server.
    pub async fn on(url: &str) -> Self {
        Self::with_mail(url, None).await
    }

    /// A commune on the database at `url`, which hands its mails to `mailer`.
    pub async fn with_mail(url: &str, mailer: Option<kit::mail::Mailer>) -> Self {
        // What goes wrong behind a page is shown with the test that met it.
        tracing_subscriber::fmt()
            .with_test_writer()
            .with_max_level(tracing::Level::ERROR)
            .try_init()
            .ok();
        let clock = Clock::shifted(until(FIRST_DAY));
        let db = Db::open(url, clock.clone()).await.unwrap();
        migrate(&db, &room::migrations(ROOMS)).await.unwrap();
        let folder = std::env::temp_dir().join(format!("majlis-town-{}", Id::new(clock.now())));
        let words =
            [room::WORDS, house::WORDS].into_iter().chain(ROOMS.iter().map(kit::Room::words));
        let app = App {
            db: db.clone(),
            messages: Arc::new(Messages::gather(&words.collect::<Vec<_>>()).unwrap()),
            files: Files::open(&folder).await.unwrap(),
            mailer,
            live: Live::default(),
            limits: Limits::default(),
            kept: Kept::default(),
            settings: Arc::new(kit::web::Settings {
                address: "http://majlis.test".to_owned(),
                behind_proxy: true,
                demonstration: false,
            }),
        };
        let house = House::new(app, Press::open());
        let mut tx = db.write().await.unwrap();
        councils::plant(&mut tx).await.unwrap();
        calendar::plant(&mut tx).await.unwrap();
        let town = found(&mut tx, house, clock, folder).await;
        tx.commit().await.unwrap();
        give_passwords(&town).await;
        town
    }

    /// Moves the clock to ten in the morning of `day`, which must be later.
    pub fn move_to(&self, day: Date) {
        let target = at_ten(day);
        let left = target.duration_since(self.clock.now());
        assert!(left > SignedDuration::ZERO, "{day} is past");
        self.clock.advance(left);
    }

    /// Does everything that is left for the background.
    pub async fn catch_up(&self) {
        room::crew(ROOMS).catch_up(&self.house.db, &self.house).await.unwrap();
    }

    /// The person behind `who`.
    pub fn person(&self, who: Who) -> Id {
        match who {
            Who::Office => self.office,
            Who::President => self.members[0],
            Who::Secretary => self.members[1],
            Who::Member(number) => self.members[number],
            Who::Governor => self.governor,
            Who::Engineer => self.engineer,
            Who::Reader => self.reader,
        }
    }

    /// A transaction that writes.
    pub async fn write(&self) -> Tx {
        self.house.db.write().await.unwrap()
    }

    /// A transaction that reads.
    pub async fn read(&self) -> Tx {
        self.house.db.read().await.unwrap()
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Ten in the morning of `day`, in Morocco.
fn at_ten(day: Date) -> Timestamp {
    day.at(10, 0, 0, 0).to_zoned(MOROCCO.clone()).unwrap().timestamp()
}

fn until(day: Date) -> i64 {
    at_ten(day).duration_since(Clock::real().now()).as_secs()
}

/// The commune and its people.
async fn found(tx: &mut Tx, house: House, clock: Clock, folder: PathBuf) -> Town {
    assert_eq!(in_morocco(tx.now()).date(), FIRST_DAY);
    let governor = Bilingual::new("عامل الإقليم", "Gouverneur de la province");
    let authority =
        councils::create_authority(tx, AuthorityKind::Governor, governor).await.unwrap();
    let council = commune(tx, authority.id).await;
    let members = members(tx, council.id).await;
    let service = Bilingual::new("مصلحة التعمير", "Service de l’urbanisme");
    let service = people::add_service(tx, council.id, &service).await.unwrap();
    let name = Bilingual::new("لجنة الميزانية", "Commission du budget");
    let since = date(2021, 9, 30);
    let commission = commissions::add(tx, council.id, &name, since).await.unwrap();
    commissions::join(tx, &commission, members[2], SeatKind::President, since).await.unwrap();
    Town {
        office: person(tx, "المكتب", "Bureau", Some(Post::Office(council.id))).await,
        governor: person(tx, "العون", "Agent", Some(Post::Authority(authority.id))).await,
        engineer: person(tx, "المهندسة", "Ingénieure", Some(Post::Service(council.id, service.id)))
            .await,
        reader: person(tx, "المطلع", "Lecteur", Some(Post::Reader(council.id))).await,
        router: house::router(&house),
        house,
        clock,
        council,
        members,
        service,
        commission,
        folder,
    }
}

async fn commune(tx: &mut Tx, authority: Id) -> Council {
    let province = councils::find_by_slug(tx, "province-06-385").await.unwrap();
    let province = province.expect("a province of the tree");
    let new = NewCouncil {
        slug: "ain-example".to_owned(),
        level: Level::Commune,
        parent: Some(province.id),
        authority: Some(authority),
        code: "example".to_owned(),
        name: Bilingual::new("عين المثال", "Aïn Exemple"),
        place: Bilingual::new("قاعة الاجتماعات", "Salle des délibérations"),
        population: Some(9_000),
        seats: vec![(councils::ELECTION_2021, u32::try_from(MEMBERS).unwrap())],
        settings: Settings::default(),
    };
    councils::create(tx, new).await.unwrap()
}

const NAMES: [(&str, &str); MEMBERS] = [
    ("أحمد الألفي", "Ahmed Alfi"),
    ("بديعة البائي", "Badia Bai"),
    ("جمال الجيمي", "Jamal Jimi"),
    ("حسناء الحائي", "Hasna Hai"),
    ("خالد الخائي", "Khalid Khai"),
    ("دنيا الدالي", "Dounia Dali"),
    ("رشيد الرائي", "Rachid Rai"),
    ("زينب الزايي", "Zineb Zayi"),
    ("سعيد السيني", "Saïd Sini"),
    ("شيماء الشيني", "Chaimae Chini"),
    ("طارق الطائي", "Tarik Tai"),
];

async fn members(tx: &mut Tx, council: Id) -> Vec<Id> {
    let since = councils::ELECTION_2021;
    let mut members = Vec::new();
    for (number, (ar, fr)) in NAMES.iter().enumerate() {
        let member = person(tx, ar, fr, None).await;
        let email = if number == 9 { String::new() } else { format!("membre{number}@example.ma") };
        let declared = ("عنوان مصرح به", email.as_str());
        people::start_mandate(tx, council, member, since, declared).await.unwrap();
        members.push(member);
    }
    for (number, kind) in [(0, OfficeKind::President), (1, OfficeKind::Secretary)] {
        people::take_office(tx, council, members[number], (kind, 1), since).await.unwrap();
    }
    members
}

async fn person(tx: &mut Tx, ar: &str, fr: &str, post: Option<Post>) -> Id {
    let person = people::save_new(tx, &NewPerson::named(ar, fr)).await.unwrap();
    let email = format!("{}@example.ma", person.to_string().to_lowercase());
    people::give_account(tx, person, &email, None).await.unwrap();
    if let Some(post) = post {
        people::add_staff(tx, person, post, councils::ELECTION_2021).await.unwrap();
    }
    person
}

impl Town {
    /// Gives `person` the password of everybody else.
    pub async fn give_password(&self, person: Id) {
        let hash = sign_in::hash(PASSWORD).await.unwrap();
        let mut tx = self.write().await;
        let person = people::find(&mut tx, person).await.unwrap();
        sign_in::set_password(&mut tx, person.account_id.unwrap(), &hash).await.unwrap();
        tx.commit_housekeeping().await.unwrap();
    }
}

/// The president and the secretary sign: they are asked for it.
async fn give_passwords(town: &Town) {
    let hash = sign_in::hash(PASSWORD).await.unwrap();
    let mut tx = town.write().await;
    for who in [Who::President, Who::Secretary] {
        let person = people::find(&mut tx, town.person(who)).await.unwrap();
        let account = person.account_id.unwrap();
        sign_in::set_password(&mut tx, account, &hash).await.unwrap();
    }
    tx.commit_housekeeping().await.unwrap();
}
