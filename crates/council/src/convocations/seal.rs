//! Sealing: the file is closed, every paper hashed, one letter printed for each member, and all of
//! it written in one transaction. Before it nothing has happened; after it, everything.

use super::again::{self, Missed};
use super::authority_time::{self, AuthorityTime};
use super::manifest::{Manifest, SealedPaper};
use super::papers::{Printed, print_all};
use super::summons::Summons;
use super::{Channel, Purpose, send, store, store_delivery};
use crate::agenda::{self, Version};
use crate::calendar::holidays;
use crate::documents::{self, Confidentiality};
use crate::house::refuse;
use crate::people::{self, Desk, Member};
use crate::sessions::{self, Session, Sight, Step};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::{Json, Tx};
use kit::{Digest, Error, Id, Refusal, Result};
use law::clock::Standing;
use law::readings::{ElectronicNotice, NoticeDays};
use law::{Readings, Verdict, clock, convocation};

/// A sealed convocation.
#[derive(Debug, Clone)]
pub struct Convocation {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// First, second or third call.
    pub call: u8,
    /// The version of the agenda it seals.
    pub version_id: Id,
    /// What the seal covers.
    pub manifest: Json<Manifest>,
    /// The seal: the SHA-256 of the manifest.
    pub sha256: Digest,
    /// The notice for the wall.
    pub notice_sha256: Digest,
    /// The list for convening by hand.
    pub list_sha256: Digest,
    /// When.
    pub sealed_at: Timestamp,
    /// By whom.
    pub sealed_by: Id,
    /// When members were last reminded.
    pub reminded_at: Option<Timestamp>,
}

kit::row!(Convocation {
    id,
    council_id,
    session_id,
    call,
    version_id,
    manifest,
    sha256,
    notice_sha256,
    list_sha256,
    sealed_at,
    sealed_by,
    reminded_at
});

/// Everything that a seal is made of, read in one snapshot.
pub(super) struct File {
    pub(super) session: Session,
    pub(super) version: Version,
    pub(super) members: Vec<Member>,
    /// At the second call: what came of the first.
    pub(super) missed: Option<Missed>,
}

impl File {
    /// First or second call.
    pub(super) fn call(&self) -> u8 {
        if self.missed.is_none() { 1 } else { 2 }
    }
}

/// What stands in the way of sealing, as the page says beside the button; and what to beware of.
pub(super) struct Check {
    pub(super) file: File,
    /// The law is discussed here: it is allowed, with this caution.
    pub(super) warning: Option<Verdict>,
    /// What the authority may still do to the agenda.
    pub(super) authority: Option<AuthorityTime>,
}

/// Whether the file of `session` may be sealed now. The same function greys the button and
/// refuses the request.
pub(super) async fn check(tx: &mut Tx, desk: &Desk, session: Session) -> Result<Check> {
    session.step(Step::Convene)?;
    let version = agenda::latest(tx, session.id).await?;
    let version = version.ok_or_else(|| Refusal::because("seal-without-agenda"))?;
    if *version.contents != agenda::contents(tx, session.id).await? {
        return Err(Refusal::because("seal-unsettled-changes").into());
    }
    let reached = sessions::milestones(tx, session.id).await?;
    if !sessions::is_agenda_sent(&reached, &version.letter) {
        return Err(Refusal::because("seal-agenda-unsent").into());
    }
    let members = people::in_office(tx, &desk.council, day(tx.now())).await?;
    if members.is_empty() {
        return Err(Refusal::because("seal-without-members").into());
    }
    let warning = notice(tx, desk, &session).await?;
    enclosures(desk, &version)?;
    let authority = authority_time::left(tx, desk, &session, day(tx.now())).await?;
    Ok(Check { file: File { session, version, members, missed: None }, warning, authority })
}

/// Enough days before the opening (art. 35). Where only the prudent way of counting is missed, the
/// law is discussed: it warns. Where every way is missed, it refuses.
async fn notice(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Option<Verdict>> {
    let Some(opening) = session.opens_on else { return Err(Error::NotFound) };
    let today = day(tx.now());
    let holidays = holidays(tx, desk.council.id).await?;
    let late = |readings: Readings| -> Result<Option<Verdict>> {
        let profile = desk.council.law_read(today, &readings).ok_or(Error::NotFound)?;
        let facts = session.facts(opening);
        let deadlines = clock::deadlines(&facts, &profile, &holidays);
        let notice = deadlines.iter().find(|it| it.step == clock::Step::Convocation);
        Ok(notice
            .filter(|it| matches!(it.standing(Some(today), today, 0), Standing::MetLate { .. }))
            .map(|it| it.verdict(Some(today), today, 0)))
    };
    let chosen = desk.council.settings.readings;
    let Some(verdict) = late(chosen)? else { return Ok(None) };
    let plain = Readings { notice_days: NoticeDays::Plain, ..chosen };
    match late(plain)? {
        Some(verdict) => Err(refuse("seal-too-late", &verdict).into()),
        None => Ok(Some(verdict)),
    }
}

/// The four enclosures of article 35. The agenda, the timetable and the points of each sitting are
/// printed from the sealed version; the documents must be there.
fn enclosures(desk: &Desk, version: &Version) -> Result<()> {
    use law::rules::Enclosure;
    let profile = desk.council.law(desk.frame.today()).ok_or(Error::NotFound)?;
    let has_papers = version.contents.points.iter().any(|point| !point.papers.is_empty());
    let enclosed: Vec<Enclosure> = Enclosure::ALL
        .iter()
        .copied()
        .filter(|&enclosure| enclosure != Enclosure::Documents || has_papers)
        .collect();
    let verdict = convocation::enclosures(&enclosed, &profile);
    if verdict.allows() { Ok(()) } else { Err(refuse("seal-incomplete", &verdict).into()) }
}

/// Seals the file of session `id` and convenes its members. Printing comes first and touches no
/// table; then everything is checked again, under lock, and written at once.
pub async fn seal(desk: &Desk, id: Id) -> Result<Convocation> {
    let house = &desk.house;
    let mut tx = house.db.read().await?;
    let session = find(&mut tx, desk, id).await?;
    let checked = check(&mut tx, desk, session).await?;
    let printed = print_all(&mut tx, desk, &checked.file).await?;
    drop(tx);
    let mut tx = house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = find(&mut tx, desk, id).await?;
    let again = check(&mut tx, desk, session).await?;
    if again.file.version.id != checked.file.version.id
        || again.file.members.len() != checked.file.members.len()
    {
        return Err(Refusal::because("session-changed-meanwhile").into());
    }
    let convocation = write(&mut tx, desk, &again.file, printed).await?;
    tx.commit().await?;
    Ok(convocation)
}

async fn find(tx: &mut Tx, desk: &Desk, id: Id) -> Result<Session> {
    sessions::find(tx, desk.council.id, id, Sight::of(desk.roles)).await
}

pub(super) async fn write(
    tx: &mut Tx,
    desk: &Desk,
    file: &File,
    printed: Printed,
) -> Result<Convocation> {
    let by = desk.actor.person;
    let convocation = Convocation {
        id: printed.id,
        council_id: desk.council.id,
        session_id: file.session.id,
        call: printed.manifest.call,
        version_id: file.version.id,
        sha256: printed.manifest.digest(),
        sealed_at: printed.manifest.sealed_at,
        manifest: Json(printed.manifest),
        notice_sha256: printed.notice,
        list_sha256: printed.list,
        sealed_by: by,
        reminded_at: None,
    };
    match &file.missed {
        None => {
            let members = file.members.len();
            let proof = serde_json::json!({ "sha256": convocation.sha256, "members": members });
            sessions::take(tx, &file.session, Step::Convene, by, proof).await?;
            release_papers(tx, &file.version).await?;
        }
        Some(missed) => again::put_off(tx, file, missed, (&convocation.manifest, by)).await?,
    }
    store::save(tx, &convocation).await?;
    for paper in &printed.papers {
        store::save_paper(tx, convocation.id, paper).await?;
    }
    for (member, letter) in file.members.iter().zip(printed.letters) {
        convene(tx, desk, &convocation, member, letter).await?;
    }
    let facts = serde_json::json!({ "sha256": convocation.sha256 });
    let sealed = kit::Happened::new("journal-convocation-sealed", desk.council.id, convocation.id);
    tx.record(sealed.within(file.session.id).by(by).with(facts)).await?;
    Ok(convocation)
}

/// What was sent to the members may be read by them.
async fn release_papers(tx: &mut Tx, version: &Version) -> Result<()> {
    for (id, ..) in version.contents.points.iter().flat_map(|point| &point.papers) {
        let document = documents::find(tx, *id).await?;
        documents::release(tx, &document, Confidentiality::Members).await?;
    }
    Ok(())
}

/// One member's convocation: at once in the application, then by mail, and on paper where the
/// council's reading of the law asks for it or there is no other way.
async fn convene(
    tx: &mut Tx,
    desk: &Desk,
    convocation: &Convocation,
    member: &Member,
    (number, letter_sha256): (u32, Digest),
) -> Result<()> {
    let reading = desk.council.settings.readings.electronic_notice;
    let by_mail = !member.email.is_empty() && reading != ElectronicNotice::PaperOnly;
    let on_paper = !by_mail || reading != ElectronicNotice::Alone;
    let summons = Summons {
        id: Id::new(tx.now()),
        convocation_id: convocation.id,
        council_id: convocation.council_id,
        session_id: convocation.session_id,
        person_id: member.person_id,
        name: member.name.clone(),
        number,
        letter_sha256,
        email: member.email.clone(),
        postal_address: member.postal_address.clone(),
        answer: None,
        reason: String::new(),
        answered_at: None,
    };
    store::save_summons(tx, &summons).await?;
    if people::find(tx, member.person_id).await?.account_id.is_some() {
        let way = (Channel::Application, Purpose::Convocation);
        store_delivery::plan(tx, summons.id, way, Some("majlis")).await?;
    }
    if by_mail {
        let way = (Channel::Mail, Purpose::Convocation);
        let delivery = store_delivery::plan(tx, summons.id, way, None).await?;
        tx.leave_work(send::SEND.name, delivery).await?;
    }
    if on_paper {
        let way = (Channel::Paper, Purpose::Convocation);
        store_delivery::plan(tx, summons.id, way, None).await?;
    }
    Ok(())
}

impl SealedPaper {
    /// Whether the bytes are those that were sealed.
    pub fn is(&self, bytes: &[u8]) -> bool {
        Digest::of(bytes) == self.sha256
    }
}
