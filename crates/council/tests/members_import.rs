//! Bringing the members of a council in from a table, on both engines.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on should fail loudly")]

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use council::councils::{self, Council, Level, NewCouncil, Settings};
use council::house::{self, House, router};
use council::imports::{Encoding, Fault, Judged, apply, judge};
use council::people::{self, NewPerson, OfficeKind, Post};
use council::rooms::ROOMS;
use council::{calendar, commissions};
use jiff::civil::date;
use kit::clock::{Clock, day};
use kit::db::{Db, migrate};
use kit::files::Files;
use kit::language::Messages;
use kit::live::Live;
use kit::trial::on_both_engines;
use kit::web::{self, App, Kept, Limits};
use kit::{Bilingual, Language, room, sign_in};
use std::collections::HashSet;
use std::sync::Arc;
use tower::ServiceExt as _;

const HEADER: &str = "الاسم بالعربية;Nom en français;E-mail;Téléphone;Adresse postale;\
Date de naissance;Groupe;Fonction au conseil;Commission;Fonction dans la commission;\
Début du mandat";

const GOOD: &str = "سلمى المثال;Salma Exemple;salma@majlis.example;0612345678;Casablanca;\
03/02/1970;فريق المدينة / Groupe La Cité;Présidente;;;08/09/2021
كريم النموذجي;Karim Modèle;karim@majlis.example;;;;Groupe La Cité;2e vice-président;\
لجنة المالية / Commission des finances;Président;2021-09-08
;Nadia Essai;;;;;;Membre;Commission des finances;;8-9-2021";

fn table(rows: &str) -> String {
    format!("{HEADER}\n{rows}\n")
}

/// A row that says `columns`, by their place in the header, and is right otherwise.
fn row(columns: &[(usize, &str)]) -> String {
    let mut cells = [""; 11];
    cells[10] = "2021-09-08";
    for &(at, cell) in columns {
        cells[at] = cell;
    }
    cells.join(";")
}

async fn house(url: &str) -> House {
    let db = Db::open(url, Clock::real()).await.unwrap();
    migrate(&db, &room::migrations(ROOMS)).await.unwrap();
    let mut tx = db.write().await.unwrap();
    councils::plant(&mut tx).await.unwrap();
    calendar::plant(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let folder = std::env::temp_dir().join("majlis-no-files");
    let words: Vec<_> =
        [room::WORDS, house::WORDS].into_iter().chain(ROOMS.iter().map(kit::Room::words)).collect();
    let app = App {
        db,
        messages: Arc::new(Messages::gather(&words).unwrap()),
        files: Files::open(folder).await.unwrap(),
        mailer: None,
        live: Live::default(),
        limits: Limits::default(),
        kept: Kept::default(),
        settings: Arc::new(web::Settings {
            address: "http://majlis.example".to_owned(),
            behind_proxy: false,
            demonstration: false,
        }),
    };
    House::new(app, paper::Press::open())
}

async fn commune(house: &House, seats: u32) -> Council {
    let mut tx = house.db.write().await.unwrap();
    let parent = councils::find_by_slug(&mut tx, "prefecture-06-141").await.unwrap().unwrap();
    let new = NewCouncil {
        slug: "casablanca".to_owned(),
        level: Level::Commune,
        parent: Some(parent.id),
        authority: parent.authority_id,
        code: String::new(),
        name: Bilingual::new("الدار البيضاء", "Casablanca"),
        place: Bilingual::default(),
        population: None,
        seats: vec![(date(2021, 9, 8), seats)],
        settings: Settings::default(),
    };
    let council = councils::create(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    council
}

async fn judged(house: &House, council: &Council, bytes: &[u8]) -> Result<Judged, Vec<Fault>> {
    judge(&mut house.db.read().await.unwrap(), council, bytes).await.unwrap()
}

async fn imported(house: &House, council: &Council, bytes: &[u8]) {
    let judged = judged(house, council, bytes).await.unwrap();
    let mut tx = house.db.write().await.unwrap();
    apply(&mut tx, council, &judged, None).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_table_brings_in_persons_groups_commissions_and_offices() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        imported(&house, &council, table(GOOD).as_bytes()).await;

        let mut tx = house.db.read().await.unwrap();
        let today = day(tx.now());
        let members = people::members_on(&mut tx, council.id, today).await.unwrap();
        let find = |fr: &str| members.iter().find(|member| member.name.fr == fr).unwrap();
        assert_eq!(members.len(), 3);
        assert_eq!(find("Salma Exemple").office, Some(OfficeKind::President));
        assert_eq!(find("Karim Modèle").rank, Some(2));
        assert_eq!(find("Salma Exemple").group_id, find("Karim Modèle").group_id);
        assert_eq!(find("Nadia Essai").since, date(2021, 9, 8));
        let groups = people::groups(&mut tx, council.id).await.unwrap();
        assert_eq!(groups[0].name, Bilingual::new("فريق المدينة", "Groupe La Cité"));
        let seats = commissions::seats(&mut tx, council.id).await.unwrap();
        assert_eq!(seats.len(), 2);
        assert_eq!(seats[0].kind, commissions::SeatKind::President);
    })
    .await;
}

#[tokio::test]
async fn the_three_encodings_and_three_separators_are_read() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        let text = table(GOOD);
        let (arabic, _, _) = encoding_rs::WINDOWS_1256.encode(&text);
        let french = "Nom et prénom;Début du mandat\nÉlodie Échantillon;08/09/2021\n";
        let (french, _, _) = encoding_rs::WINDOWS_1252.encode(french);
        let mark = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
        for (bytes, encoding, first) in [
            (text.as_bytes(), Encoding::Utf8, "Salma Exemple"),
            (&mark, Encoding::Utf8, "Salma Exemple"),
            (&arabic, Encoding::Windows1256, "Salma Exemple"),
            (&french, Encoding::Windows1252, "Élodie Échantillon"),
            (text.replace(';', "\t").as_bytes(), Encoding::Utf8, "Salma Exemple"),
            (text.replace(';', ",").as_bytes(), Encoding::Utf8, "Salma Exemple"),
        ] {
            let judged = judged(&house, &council, bytes).await.unwrap();
            assert_eq!(judged.encoding, encoding);
            assert_eq!(judged.members[0].line.name.fr, first);
        }
        let read = judged(&house, &council, &arabic).await.unwrap();
        assert_eq!(read.members[0].line.name.ar, "سلمى المثال");
    })
    .await;
}

/// Each row is wrong in one way: what it says, the column, and the message it is told with.
fn wrong() -> Vec<(String, &'static str, &'static str)> {
    let wrong = |cells: &[(usize, &str)], column, key| (row(cells), column, key);
    let named = |at: usize, cell: &'static str, name: &'static str| [(1, name), (at, cell)];
    vec![
        wrong(&[(2, "a@b.example")], "name-ar", "import-name-missing"),
        wrong(&[(0, "Salma")], "name-ar", "import-not-arabic"),
        wrong(&[(1, "سلمى")], "name-fr", "import-not-latin"),
        wrong(&named(2, "salma", "A"), "email", "import-email-unreadable"),
        wrong(&named(3, "12", "B"), "phone", "import-phone-unreadable"),
        wrong(&[(1, "J"), (4, &"rue ".repeat(100))], "postal", "import-too-long"),
        wrong(&named(5, "3 février", "C"), "born", "import-date-unreadable"),
        wrong(&named(5, "03/02/1870", "D"), "born", "import-date-impossible"),
        wrong(&named(10, "2999-09-08", "E"), "since", "import-date-in-future"),
        wrong(&named(10, "", "F"), "since", "import-since-missing"),
        wrong(&named(7, "Shérif", "G"), "office", "import-office-unknown"),
        wrong(&[(1, "H"), (8, "Finances"), (9, "Shérif")], "seat", "import-seat-unknown"),
        wrong(&named(9, "Président", "I"), "seat", "import-seat-without-commission"),
    ]
}

#[tokio::test]
async fn each_wrong_cell_is_named_by_line_and_column_in_both_languages() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        for (row, column, key) in wrong() {
            let faults = judged(&house, &council, table(&row).as_bytes()).await.unwrap_err();
            assert_eq!(faults.len(), 1, "{row}: {faults:?}");
            let fault = &faults[0];
            assert_eq!((fault.line, fault.key), (Some(2), key), "{row}");
            assert_eq!(fault.column.unwrap().name(), column, "{row}");
            said_in_both_languages(&house, fault);
        }
        let every = wrong().into_iter().map(|(row, ..)| row).collect::<Vec<_>>().join("\n");
        let faults = judged(&house, &council, table(&every).as_bytes()).await.unwrap_err();
        let lines: HashSet<_> = faults.iter().filter_map(|fault| fault.line).collect();
        assert_eq!(lines.len(), wrong().len());
        assert!(faults.is_sorted_by_key(|fault| fault.line));
    })
    .await;
}

/// A sentence, without a placeholder that nothing filled.
fn said_in_both_languages(house: &House, fault: &Fault) {
    for language in [Language::Arabic, Language::French] {
        let said = house.messages.tell(language, fault.key, &fault.args);
        assert!(said.ends_with('.') && !said.contains(['{', '$']), "{said}");
    }
    assert!(house.messages.knows(fault.key));
}

#[tokio::test]
async fn what_stands_twice_is_named_with_the_line_of_the_first() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        let first = row(&[
            (1, "Salma Exemple"),
            (2, "salma@b.example"),
            (7, "Président"),
            (8, "Finances"),
            (9, "Président"),
        ]);
        let seat = [(1, "Karim"), (8, "finances"), (9, "présidente")];
        for (second, key) in [
            (row(&[(1, "SALMA  EXEMPLE")]), "import-name-twice"),
            (row(&[(1, "Karim"), (2, "Salma@B.example")]), "import-email-twice"),
            (row(&[(1, "Karim"), (7, "Présidente")]), "import-office-twice"),
            (row(&seat), "import-commission-president-twice"),
        ] {
            let rows = format!("{first}\n{second}");
            let faults = judged(&house, &council, table(&rows).as_bytes()).await.unwrap_err();
            assert_eq!((faults.len(), faults[0].line, faults[0].key), (1, Some(3), key));
            let said = house.messages.tell(Language::French, key, &faults[0].args);
            assert!(said.contains('2'), "{said}");
            said_in_both_languages(&house, &faults[0]);
        }
    })
    .await;
}

#[tokio::test]
async fn members_who_are_there_already_are_not_brought_in_again() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 6).await;
        imported(&house, &council, table(GOOD).as_bytes()).await;
        let finances = (8, "Commission des finances");
        let four = ["A", "B", "C", "D"].map(|name| row(&[(1, name)])).join("\n");
        for (rows, key) in [
            (row(&[(0, "سَلْمى المثال")]), "import-member-known"),
            (row(&[(1, "Autre"), (2, "SALMA@majlis.example")]), "import-email-known"),
            (row(&[(1, "Autre"), (7, "Président")]), "import-office-held"),
            (row(&[(1, "Autre"), finances, (9, "Président")]), "import-commission-has-president"),
            (four, "import-more-than-seats"),
        ] {
            let faults = judged(&house, &council, table(&rows).as_bytes()).await.unwrap_err();
            assert_eq!((faults.len(), faults[0].key), (1, key), "{rows}: {faults:?}");
            said_in_both_languages(&house, &faults[0]);
        }
        let more = row(&[(1, "Autre"), (6, "Groupe La Cité"), finances]);
        let judged = judged(&house, &council, table(&more).as_bytes()).await.unwrap();
        assert!(judged.groups.is_empty() && judged.commissions.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_table_of_members_is_refused_whole() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        let many = table(&format!("{}\n", row(&[(1, "Salma")])).repeat(601));
        let large = "x".repeat(1_000_001);
        for (text, key) in [
            ("", "import-empty"),
            (large.as_str(), "import-too-large"),
            ("Ville;Pays\nFès;Maroc\n", "import-header-unread"),
            ("Nom;Nom complet\nA;B\n", "import-column-twice"),
            ("E-mail;Groupe\na@b.example;X\n", "import-without-names"),
            ("Nom;Groupe\n\n", "import-without-rows"),
            (many.as_str(), "import-too-many-rows"),
        ] {
            let faults = judged(&house, &council, text.as_bytes()).await.unwrap_err();
            assert_eq!((faults.len(), faults[0].key), (1, key));
            said_in_both_languages(&house, &faults[0]);
        }
    })
    .await;
}

/// Somebody who works at `post`, signed in: the value of the cookie.
async fn signed_in(house: &House, post: Post) -> String {
    let mut tx = house.db.write().await.unwrap();
    let new = NewPerson::named("مكتب", "Bureau");
    let person = people::save_new(&mut tx, &new).await.unwrap();
    let today = day(tx.now());
    people::add_staff(&mut tx, person, post, today).await.unwrap();
    let email = format!("{person}@majlis.example");
    let account = people::give_account(&mut tx, person, &email, None).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = house.db.write().await.unwrap();
    let token = sign_in::open(&mut tx, account, "").await.unwrap();
    tx.commit_housekeeping().await.unwrap();
    format!("majlis={}", token.secret())
}

async fn send(house: &House, cookie: &str, parts: &[(&str, &str)]) -> (StatusCode, String) {
    let mut body = String::new();
    for (name, contents) in parts {
        body.push_str("--edge\r\ncontent-disposition: form-data; name=");
        body.push_str(name);
        body.push_str("\r\n\r\n");
        body.push_str(contents);
        body.push_str("\r\n");
    }
    body.push_str("--edge--\r\n");
    let request = Request::post("/fr/casablanca/desk/members-import")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .unwrap();
    let response = router(house).oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = to_bytes(response.into_body(), 1 << 22).await.unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

async fn count(house: &House, council: &Council) -> usize {
    let mut tx = house.db.read().await.unwrap();
    let today = day(tx.now());
    people::members_on(&mut tx, council.id, today).await.unwrap().len()
}

const FILE: &str = "\"table\"; filename=\"membres.csv\"";

#[tokio::test]
async fn the_office_tries_first_and_confirms_then() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        let office = signed_in(&house, Post::Office(council.id)).await;

        let (status, tried) = send(&house, &office, &[(FILE, &table(GOOD))]).await;
        assert_eq!(status, StatusCode::OK);
        assert!(tried.contains("Salma Exemple") && tried.contains("name=\"confirmed\""));
        assert_eq!(count(&house, &council).await, 0);

        let wrong = table(&GOOD.replace("Nadia Essai", "نادية"));
        let (status, refused) = send(&house, &office, &[(FILE, &wrong)]).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.contains("lettres latines"), "{refused}");

        let text = table(GOOD);
        let confirmed = [("\"table\"", text.as_str()), ("\"confirmed\"", "yes")];
        let (status, _) = send(&house, &office, &confirmed).await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        assert_eq!(count(&house, &council).await, 3);
        let (status, _) = send(&house, &office, &confirmed).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(count(&house, &council).await, 3);

        let reader = signed_in(&house, Post::Reader(council.id)).await;
        let (status, _) = send(&house, &reader, &[(FILE, &table(GOOD))]).await;
        assert_eq!(status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn half_an_import_is_no_import() {
    on_both_engines(async |url| {
        let house = house(&url).await;
        let council = commune(&house, 131).await;
        let judged = judged(&house, &council, table(GOOD).as_bytes()).await.unwrap();
        let mut tx = house.db.write().await.unwrap();
        apply(&mut tx, &council, &judged, None).await.unwrap();
        drop(tx);
        assert_eq!(count(&house, &council).await, 0);
        let mut tx = house.db.read().await.unwrap();
        assert!(people::groups(&mut tx, council.id).await.unwrap().is_empty());
        assert!(commissions::list(&mut tx, council.id).await.unwrap().is_empty());
    })
    .await;
}
