//! Numbered addenda: papers added, after the seal, to points that are already on the agenda. Each
//! is sealed by itself beside the convocation, which stands unchanged; none brings a new point.
//!
//! French: *additif au dossier de convocation* — Arabic: إضافة إلى ملف الاستدعاء.

use super::papers::of_point;
use super::seal::Convocation;
use super::{Channel, Purpose, SealedPaper, Summons, send, store, store_addendum, store_delivery};
use crate::agenda;
use crate::documents::{self, Confidentiality, Document};
use crate::house::refuse_under;
use crate::people::{self, Desk};
use crate::sessions::{self, Session, Sight, Stage};
use jiff::Timestamp;
use kit::clock::day;
use kit::db::{Json, Tx, Word};
use kit::web::Fields;
use kit::{Bilingual, Digest, Error, Happened, Id, Refusal, Result};
use law::readings::ElectronicNotice;
use law::rules::Enclosure;
use serde::{Deserialize, Serialize};

/// What the seal of an addendum covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddendumManifest {
    /// The session.
    pub session: Id,
    /// The seal of the convocation it is added to.
    pub convocation: Digest,
    /// Its number in the session, from 1.
    pub number: u32,
    /// Its papers: the point, the title, the SHA-256.
    pub papers: Vec<(Id, Bilingual, Digest)>,
    /// When it was sealed.
    pub sealed_at: Timestamp,
}

impl AddendumManifest {
    /// The seal.
    pub fn digest(&self) -> Digest {
        Digest::of(serde_json::to_string(self).unwrap_or_default().as_bytes())
    }
}

/// A sealed addendum.
#[derive(Debug, Clone)]
pub struct Addendum {
    /// Its identifier.
    pub id: Id,
    /// The council.
    pub council_id: Id,
    /// The session.
    pub session_id: Id,
    /// The convocation it is added to.
    pub convocation_id: Id,
    /// Its number in the session, from 1.
    pub number: u32,
    /// What the seal covers.
    pub manifest: Json<AddendumManifest>,
    /// The seal: the SHA-256 of the manifest.
    pub sha256: Digest,
    /// When.
    pub sealed_at: Timestamp,
    /// By whom.
    pub sealed_by: Id,
}

kit::row!(Addendum {
    id,
    council_id,
    session_id,
    convocation_id,
    number,
    manifest,
    sha256,
    sealed_at,
    sealed_by
});

/// The form's field of the papers of a point.
pub(super) fn field(point: Id) -> String {
    format!("papers_{point}")
}

/// The convocation to which papers may be added: between the seal and the opening. Before the
/// seal papers go to the point itself; in the sitting the council receives them. The same
/// function greys the button and refuses the request.
pub(super) async fn check(tx: &mut Tx, desk: &Desk, session: &Session) -> Result<Convocation> {
    let pieces = desk.rule("convocation_pieces");
    let sealed = store::current(tx, session.id).await?;
    let sealed = sealed.ok_or_else(|| refuse_under("addendum-before-seal", pieces))?;
    if session.stage == Stage::Convened && !session.recorded {
        Ok(sealed)
    } else {
        Err(refuse_under("addendum-after-opening", pieces).into())
    }
}

/// Seals the next addendum to the convocation of session `id`, and delivers it to every convened
/// member. Refused without a paper that members do not have yet.
pub(super) async fn add(desk: &Desk, id: Id, fields: &Fields) -> Result<Addendum> {
    let mut tx = desk.house.db.write().await?;
    tx.lock(&id.to_string()).await?;
    let session = sessions::find(&mut tx, desk.council.id, id, Sight::of(desk.roles)).await?;
    let convocation = check(&mut tx, desk, &session).await?;
    let papers = receive(&mut tx, desk, &convocation, fields).await?;
    let manifest = AddendumManifest {
        session: id,
        convocation: convocation.sha256.clone(),
        number: store_addendum::last(&mut tx, id).await? + 1,
        papers: papers
            .iter()
            .map(|(point, paper, _)| (*point, paper.title.clone(), paper.sha256.clone()))
            .collect(),
        sealed_at: tx.now(),
    };
    let addendum = Addendum {
        id: Id::new(tx.now()),
        council_id: desk.council.id,
        session_id: id,
        convocation_id: convocation.id,
        number: manifest.number,
        sha256: manifest.digest(),
        sealed_at: manifest.sealed_at,
        manifest: Json(manifest),
        sealed_by: desk.actor.person,
    };
    store_addendum::save(&mut tx, &addendum).await?;
    for (_, paper, document) in &papers {
        store_addendum::save_paper(&mut tx, addendum.id, document.id, paper).await?;
        documents::release(&mut tx, document, Confidentiality::Members).await?;
    }
    let today = day(tx.now());
    let members = people::in_office(&mut tx, &desk.council, today).await?;
    let sits = |it: &Summons| members.iter().any(|member| member.person_id == it.person_id);
    for summons in store::summonses(&mut tx, convocation.id).await?.into_iter().filter(sits) {
        deliver(&mut tx, desk, &addendum, &summons).await?;
    }
    let facts = serde_json::json!({ "number": addendum.number, "sha256": addendum.sha256 });
    let happened = Happened::new("journal-addendum-sealed", desk.council.id, convocation.id);
    tx.record(happened.within(id).by(desk.actor.person).with(facts)).await?;
    tx.commit().await?;
    Ok(addendum)
}

/// The papers that the form brings, in the order of the agenda, without those that members have.
async fn receive(
    tx: &mut Tx,
    desk: &Desk,
    convocation: &Convocation,
    fields: &Fields,
) -> Result<Vec<(Id, SealedPaper, Document)>> {
    let mut known: Vec<Digest> = Vec::new();
    let sealed = store::sealed_papers(tx, convocation.id).await?;
    known.extend(sealed.into_iter().map(|paper| paper.sha256));
    for earlier in store_addendum::list(tx, convocation.session_id).await? {
        known.extend(earlier.manifest.papers.iter().map(|(.., sha256)| sha256.clone()));
    }
    let (mut papers, mut chosen) = (Vec::new(), false);
    for point in agenda::list(tx, convocation.session_id).await? {
        for file in fields.files(&field(point.id)) {
            chosen = true;
            if known.contains(&Digest::of(&file.bytes)) {
                continue;
            }
            let (by, of) = (desk.actor.person, (Bilingual::default(), file));
            let document = documents::receive(&desk.house, tx, desk.council.id, of, by).await?;
            known.push(document.sha256.clone());
            let paper = SealedPaper {
                position: u32::try_from(papers.len() + 1).unwrap_or(u32::MAX),
                enclosure: Word(Enclosure::Documents),
                title: of_point(&desk.house, point.position, &document.title),
                sha256: document.sha256.clone(),
                media_type: document.media_type.clone(),
                size: document.size,
                file_name: document.file_name.clone(),
            };
            papers.push((point.id, paper, document));
        }
    }
    match (papers.is_empty(), chosen) {
        (false, _) => Ok(papers),
        (true, true) => Err(Refusal::because("addendum-nothing-new").into()),
        (true, false) => Err(Refusal::because("addendum-without-paper").into()),
    }
}

/// To one member, by the ways by which convocations go in this council.
async fn deliver(tx: &mut Tx, desk: &Desk, addendum: &Addendum, summons: &Summons) -> Result<()> {
    let reading = desk.council.settings.readings.electronic_notice;
    let by_mail = !summons.email.is_empty() && reading != ElectronicNotice::PaperOnly;
    let on_paper = !by_mail || reading != ElectronicNotice::Alone;
    if people::find(tx, summons.person_id).await?.account_id.is_some() {
        plan(tx, addendum, summons, (Channel::Application, Some("majlis"))).await?;
    }
    if by_mail {
        let delivery = plan(tx, addendum, summons, (Channel::Mail, None)).await?;
        tx.leave_work(send::SEND.name, delivery).await?;
    }
    if on_paper {
        plan(tx, addendum, summons, (Channel::Paper, None)).await?;
    }
    Ok(())
}

async fn plan(
    tx: &mut Tx,
    addendum: &Addendum,
    summons: &Summons,
    (channel, proof): (Channel, Option<&str>),
) -> Result<Id> {
    let way = (channel, Purpose::Addendum);
    let delivery = store_delivery::plan(tx, summons.id, way, proof).await?;
    store_addendum::tie(tx, addendum.id, delivery).await?;
    Ok(delivery)
}

/// Notes that the member opened the addendum by `channel`, with what proves it: which proves that
/// they received it.
pub(super) async fn open(
    tx: &mut Tx,
    addendum: &Addendum,
    summons: &Summons,
    (channel, proof): (Channel, &str),
) -> Result<()> {
    let deliveries = store_addendum::deliveries(tx, addendum.id).await?;
    let own = || deliveries.iter().filter(|it| it.summons_id == summons.id);
    let way = own().find(|it| it.channel == channel).or_else(|| own().next());
    let delivery = match way {
        Some(delivery) => delivery.id,
        // Whoever is convened to the second meeting only finds the addenda of the first.
        None => plan(tx, addendum, summons, (channel, Some("majlis"))).await?,
    };
    Ok(store_delivery::opened(tx, summons, delivery, proof).await?)
}

/// The addendum `number` of a session.
pub(super) async fn numbered(tx: &mut Tx, session: Id, number: u32) -> Result<Addendum> {
    let all = store_addendum::list(tx, session).await?;
    all.into_iter().find(|it| it.number == number).ok_or(Error::NotFound)
}
