//! The demonstration, from its first start to its second.

use crate::common::bare;
use crate::common::server::{Answer, ask, free};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Stdio};

const ROLES: [&str; 7] =
    ["office", "president", "secretary", "member", "authority", "interior", "service"];

/// The councils that stand beside Casablanca with `--pilot`.
const PILOT: [&str; 5] =
    ["casablanca-settat", "province-settat", "sidi-el-aidi", "settat", "casablanca-anfa"];

/// A demonstration that runs.
struct Demo {
    child: Child,
    address: SocketAddr,
    /// What it said on its standard output.
    lines: Vec<String>,
}

impl Demo {
    /// Starts it in `folder`; returns once it is ready and has told where each role begins.
    fn start(folder: &Path, more: &[&str]) -> Self {
        let mut command = bare(folder);
        command.args(["demo", "--data", "demo", "--port", "0"]);
        let mut child = command.args(more).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let councils = if more.contains(&"--pilot") { 1 + PILOT.len() } else { 1 };
        let awaited = 1 + councils * ROLES.len();
        let lines: Vec<String> = said.by_ref().take(awaited).map(Result::unwrap).collect();
        let address = lines[0].strip_prefix("ready http://").and_then(|it| it.parse().ok());
        Self { child, address: address.unwrap_or_else(|| panic!("{lines:?}")), lines }
    }

    fn get(&self, path: &str, cookie: &str) -> Answer {
        ask(self.address, &format!("GET {path} HTTP/1.1"), &[("cookie", cookie)], b"").unwrap()
    }

    fn clock(&self, form: &str) -> Answer {
        let kind = ("content-type", "application/x-www-form-urlencoded");
        ask(self.address, "POST /demo/clock?lang=fr HTTP/1.1", &[kind], form.as_bytes()).unwrap()
    }

    /// The path of the address at which `role` begins.
    fn link(&self, role: &str) -> String {
        let start = format!("sign-in {role} http://{}", self.address);
        let line = self.lines.iter().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("{role} is not in {:?}", self.lines)).to_owned()
    }

    /// Signs in as `role`, and returns the page it begins at.
    fn desk(&self, role: &str) -> Answer {
        let entered = self.get(&format!("{}?lang=fr", self.link(role)), "");
        assert_eq!(entered.status, 303, "{role}");
        assert!(entered.head.contains("location: /fr/desk"), "{}", entered.head);
        self.get("/fr/desk", &cookie(&entered))
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn cookie(answer: &Answer) -> String {
    let line = answer.head.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    line.and_then(|line| line.split(';').next()).unwrap_or_default().to_owned()
}

#[test]
fn a_demonstration_tells_its_roles_keeps_what_it_holds_and_never_goes_back() {
    let folder = tempfile::tempdir().unwrap();
    let first = Demo::start(folder.path(), &["--today", "2026-11-20"]);
    assert_ne!(first.address.port(), 0);
    let told: Vec<&str> =
        first.lines[1..].iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(told, ROLES);
    for role in ROLES {
        for _ in 0..2 {
            let page = first.desk(role);
            assert_eq!(page.status, 200);
            assert!(!page.body.contains("Rien ne vous attend"), "{role} has nothing to do");
        }
    }
    the_clock_goes_forward_only(&first);
    the_mailbox_can_be_read(&first);
    the_first_public_session_has_many_points(&first);
    let links = ROLES.map(|role| first.link(role));
    drop(first);

    let verify = ["journal", "verify", "--database", "sqlite:demo/majlis.db"];
    crate::common::Run::of(bare(folder.path()).args(verify)).succeeds();
    let second = Demo::start(folder.path(), &["--today", "2026-11-20"]);
    assert_eq!(ROLES.map(|role| second.link(role)), links);
    assert!(second.get("/demo?lang=fr", "").body.contains("lundi 23 novembre 2026"));
    assert_eq!(second.desk("office").status, 200);
}

fn the_clock_goes_forward_only(demo: &Demo) {
    for form in ["days=0", "days=-1", "to=2026-11-20", "to=2026-11-19", "days=401", "days=x"] {
        assert_eq!(demo.clock(form).status, 422, "{form}");
    }
    assert_eq!(demo.clock("days=1").status, 303);
    assert_eq!(demo.clock("to=2026-11-23").status, 303);
    assert!(demo.get("/demo?lang=fr", "").body.contains("lundi 23 novembre 2026"));
    assert!(demo.get("/demo?lang=ar", "").body.contains("dir=\"rtl\""));
}

fn the_mailbox_can_be_read(demo: &Demo) {
    let list = demo.get("/demo/mail?lang=fr", "").body;
    let links: Vec<&str> = list.split("href=\"/demo/mail/").skip(1).collect();
    assert_eq!(links.len(), 200);
    let name = links[0].split('?').next().unwrap();
    let mail = demo.get(&format!("/demo/mail/{name}?lang=fr"), "");
    assert_eq!(mail.status, 200);
    assert!(mail.body.contains("@demo.majlis.example"), "{}", mail.body);
    let paper = demo.get(&format!("/demo/mail/{name}/0"), "");
    assert!(paper.head.contains("application/pdf"), "{}", paper.head);
    assert_eq!(demo.get("/demo/mail/1-..%2F..%2Fdemonstration", "").status, 404);
}

fn the_first_public_session_has_many_points(demo: &Demo) {
    let list = demo.get("/fr/casablanca/sessions", "").body;
    let link = list.split("href=\"/fr/casablanca/sessions/").nth(1).unwrap();
    let id = link.split('"').next().unwrap();
    let page = demo.get(&format!("/fr/casablanca/sessions/{id}"), "");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Session fictive"), "{}", page.body);
    assert!(page.body.contains("Règlement d’utilisation des salles polyvalentes"));
}

#[test]
fn a_pilot_tells_the_roles_of_every_kind_of_council_and_each_has_its_desk() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &["--pilot", "--today", "2026-11-20"]);
    let elsewhere = PILOT.iter().flat_map(|slug| ROLES.map(|role| format!("{slug}/{role}")));
    let awaited: Vec<String> = ROLES.map(str::to_owned).into_iter().chain(elsewhere).collect();
    let told: Vec<&str> =
        demo.lines[1..].iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(told, awaited);
    let list = demo.get("/demo?lang=fr", "").body;
    for title in ["Région de Casablanca-Settat", "Province de Settat", "Commune de Settat"] {
        assert!(list.contains(&format!("<h3><bdi>{title}</bdi></h3>")), "{title}: {list}");
    }
    for slug in PILOT {
        assert_eq!(demo.desk(&format!("{slug}/president")).status, 200, "{slug}");
        let sessions = demo.get(&format!("/fr/{slug}/sessions"), "").body;
        let link = format!("href=\"/fr/{slug}/sessions/");
        assert!(sessions.contains(&link), "{slug} has no public session: {sessions}");
    }
    assert_eq!(demo.link("casablanca-anfa/authority"), demo.link("authority"));
    assert_eq!(demo.link("casablanca-settat/interior"), demo.link("interior"));
    assert_eq!(demo.desk("authority").status, 200);
    let governor = demo.desk("province-settat/authority").body;
    for slug in ["province-settat", "settat"] {
        assert!(governor.contains(&format!("/fr/{slug}/desk")), "{slug}: {governor}");
    }
}

#[test]
fn a_house_that_works_has_no_demonstration_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let address = free();
    let mut command = bare(folder.path());
    command.args(["serve", "--database", "sqlite:m.db", "--listen", &address.to_string()]);
    let server = crate::common::server::Server::wait(command, address);
    for page in ["/demo", "/demo/mail", "/demo/sign-in/anything"] {
        assert_eq!(server.get(page, "").status, 404, "{page}");
    }
    assert_eq!(server.post("/demo/clock", "", "days=1").unwrap().status, 404);
}
