//! Printing everything that a seal covers: the agenda, the timetable, one letter for each member,
//! the notice for the wall, and the list for convening by hand.

use super::manifest::{Manifest, SealedPaper};
use super::seal::File;
use crate::agenda;
use crate::councils::letterhead;
use crate::documents;
use crate::house::stationery::{self, Stationery, cite, imprint, name};
use crate::house::{House, print};
use crate::people::{self, Desk, Member, OfficeKind};
use crate::sessions::title;
use kit::clock::day;
use kit::db::{Tx, Word};
use kit::language::{self, Args};
use kit::{Bilingual, Digest, Id, Language, Result};
use law::rules::Enclosure;
use paper::{Agenda, Delivery, HandList, Letter, Letterhead, MemberAddress, Notice, Sheet, Text};

/// What was printed, all of it in the file store.
pub(super) struct Printed {
    /// The identifier of the convocation to be.
    pub id: Id,
    /// What the seal covers.
    pub manifest: Manifest,
    /// Its papers.
    pub papers: Vec<SealedPaper>,
    /// The letters, in the order of the members: number and SHA-256.
    pub letters: Vec<(u32, Digest)>,
    /// The notice for the wall.
    pub notice: Digest,
    /// The list for convening by hand.
    pub list: Digest,
}

pub(super) async fn print_all(tx: &mut Tx, desk: &Desk, file: &File) -> Result<Printed> {
    let house = &desk.house;
    let whose = (&desk.council, &file.session);
    let agenda = agenda::paper::agenda(tx, house, whose, &file.version).await?;
    let papers = enclosures(tx, desk, file, &agenda).await?;
    let manifest = Manifest {
        session: file.session.id,
        call: file.call(),
        version: file.version.letter.clone(),
        agenda: file.version.sha256.clone(),
        sittings: file.version.contents.sittings.clone(),
        papers: papers
            .iter()
            .map(|paper| (paper.enclosure.0, paper.title.clone(), paper.sha256.clone()))
            .collect(),
        sealed_at: tx.now(),
    };
    let head = letterhead(tx, house, &desk.council).await?;
    let writer = Writer { desk, file, head, president: president(tx, desk).await? };
    let mut letters = Vec::with_capacity(file.members.len());
    for (number, member) in (1..).zip(&file.members) {
        let letter = writer.letter(number, member, &papers);
        letters.push((number, keep(house, letter).await?));
    }
    let notice = Notice {
        agenda: Agenda { imprint: writer.imprint("paper-notice", "notice"), ..agenda },
        sheet: Sheet::A3,
        announcement: vec![writer.announcement()],
        posted: None,
    };
    let list = writer.list();
    Ok(Printed {
        id: Id::new(tx.now()),
        manifest,
        papers,
        letters,
        notice: keep(house, notice).await?,
        list: keep(house, list).await?,
    })
}

async fn president(tx: &mut Tx, desk: &Desk) -> Result<Option<Bilingual>> {
    let today = day(tx.now());
    let office = people::office_on(tx, desk.council.id, OfficeKind::President, today).await?;
    Ok(office.map(|office| office.name))
}

async fn keep<D: paper::Document + Send + 'static>(house: &House, paper: D) -> Result<Digest> {
    let pdf = print(house, paper).await?;
    Ok(house.files.keep(&pdf.bytes).await?)
}

/// The four enclosures of article 35: the agenda; the timetable and the points of each sitting,
/// which our agenda prints sitting by sitting; the documents.
async fn enclosures(
    tx: &mut Tx,
    desk: &Desk,
    file: &File,
    agenda: &Agenda,
) -> Result<Vec<SealedPaper>> {
    let house = &desk.house;
    let pdf = print(house, agenda.clone()).await?;
    let sha256 = house.files.keep(&pdf.bytes).await?;
    let size = i64::try_from(pdf.bytes.len()).unwrap_or(i64::MAX);
    let both = |key: &str| Bilingual {
        ar: house.messages.say(Language::Arabic, key),
        fr: house.messages.say(Language::French, key),
    };
    let printed = |position, enclosure, key| SealedPaper {
        position,
        enclosure: Word(enclosure),
        title: both(key),
        sha256: sha256.clone(),
        media_type: "application/pdf".to_owned(),
        size,
        file_name: format!("ordre-du-jour-{}.pdf", file.version.letter),
    };
    let mut papers = vec![
        printed(1, Enclosure::Agenda, "enclosure-agenda"),
        printed(2, Enclosure::Timetable, "enclosure-timetable"),
        printed(3, Enclosure::PointsBySitting, "enclosure-points"),
    ];
    for point in &file.version.contents.points {
        for (id, title, sha256) in &point.papers {
            let document = documents::find(tx, *id).await?;
            papers.push(SealedPaper {
                position: u32::try_from(papers.len() + 1).unwrap_or(u32::MAX),
                enclosure: Word(Enclosure::Documents),
                title: of_point(house, point.number, title),
                sha256: sha256.clone(),
                media_type: document.media_type,
                size: document.size,
                file_name: document.file_name,
            });
        }
    }
    Ok(papers)
}

/// «Point 3 : Note de présentation»: a paper says which point it belongs to.
pub(super) fn of_point(house: &House, number: u32, title: &Bilingual) -> Bilingual {
    house.words("enclosure-of-point", |language| {
        let title = title.shown(language).to_string();
        Args::none().text("number", number.to_string()).text("title", title)
    })
}

/// Whoever writes the letters of one convocation.
struct Writer<'a> {
    desk: &'a Desk,
    file: &'a File,
    head: Letterhead,
    president: Option<Bilingual>,
}

impl Writer<'_> {
    fn write(&self) -> Stationery<'_> {
        Stationery::of(&self.desk.house)
    }

    /// A message about this session.
    fn say(&self, key: &str) -> Text {
        let session = title(&self.desk.house, &self.file.session);
        let council = &self.desk.council;
        self.write().say(key, |language| {
            Args::none()
                .text("session", session.half(language))
                .text("council", council.title.shown(language).to_string())
                .text("day", self.opening(language))
        })
    }

    fn opening(&self, language: Language) -> String {
        let day = self.file.session.opens_on;
        day.map(|day| language::weekday_and_date(language, day)).unwrap_or_default()
    }

    fn imprint(&self, key: &str, what: &str) -> paper::Imprint {
        let (session, letter) = (self.file.session.id, &self.file.version.letter);
        let identifier = format!("{what}/{session}/{letter}/{}", self.file.call());
        imprint(self.say(key), identifier, self.desk.frame.now)
    }

    fn reference(&self, number: u32) -> String {
        let session = &self.file.session;
        format!("{:03}/{}/{:02}", number, session.year, session.month)
    }

    fn letter(&self, number: u32, member: &Member, papers: &[SealedPaper]) -> Letter {
        let write = self.write();
        let session = &self.file.session;
        let sittings = self.file.version.contents.sittings.iter();
        Letter {
            imprint: paper::Imprint {
                register: None,
                identifier: format!(
                    "letter/{}/{}/{}",
                    session.id,
                    member.mandate_id,
                    self.file.call()
                ),
                ..self.imprint("paper-convocation-to", "letter")
            },
            letterhead: self.head.clone(),
            reference: self.reference(number),
            place_and_date: write.place_and_date(&self.desk.council.name, self.desk.frame.now),
            addressee: addressee(write, member),
            subject: self.say(match self.file.missed {
                None => "paper-convocation-subject",
                Some(_) => "paper-second-convocation-subject",
            }),
            salutation: Some(write.word("paper-salutation")),
            paragraphs: self.paragraphs(),
            sittings: sittings
                .map(|&(number, day, hour)| write.sitting(number, (day, hour), &session.place))
                .collect(),
            enclosures: papers.iter().map(enclosed).collect(),
            link: None,
            closing: Some(write.word("paper-closing")),
            signature: write.by_hand("office-president", self.president.as_ref()),
            acknowledgement: Some(write.word("paper-acknowledgement")),
            law: self.law(),
        }
    }

    /// What the letter says: that members are convened; at the second call, why once more.
    fn paragraphs(&self) -> Vec<Text> {
        let Some(missed) = &self.file.missed else {
            return vec![self.say("paper-convocation-text")];
        };
        let mut told = vec![self.write().say("paper-second-convocation-why", |language| {
            Args::none().text("day", language::weekday_and_date(language, missed.on))
        })];
        told.extend(missed.verdict.as_ref().map(stationery::verdict));
        told.push(self.say("paper-second-convocation-text"));
        told
    }

    /// The article that makes the convocation due.
    fn law(&self) -> Vec<Text> {
        let profile = self.desk.council.law(self.desk.frame.today());
        let source = profile.as_ref().map(|profile| match self.file.missed {
            None => &profile.law.convocation.notice.source,
            Some(_) => &profile.law.quorum.second_call_window.source,
        });
        source.map(cite).into_iter().collect()
    }

    fn announcement(&self) -> Text {
        self.say(match self.file.missed {
            None => "paper-announcement",
            Some(_) => "paper-second-announcement",
        })
    }

    fn list(&self) -> HandList {
        let write = self.write();
        HandList {
            imprint: self.imprint("paper-hand-list", "hand-list"),
            letterhead: self.head.clone(),
            reference: format!("{}/{:02}", self.file.session.year, self.file.session.month),
            session: name(&title(&self.desk.house, &self.file.session)),
            instructions: vec![write.word("paper-hand-list-instructions")],
            members: self.file.members.iter().map(|member| carried(write, member)).collect(),
            signature: write.by_hand("paper-bearer", None),
        }
    }
}

fn enclosed(paper: &SealedPaper) -> paper::SealedPaper {
    paper::SealedPaper {
        number: paper.position.to_string(),
        title: name(&paper.title),
        extent: None,
        sha256: Some(paper.sha256.to_string()),
    }
}

/// The declared address stands in the language it was declared in.
fn address(write: Stationery<'_>, member: &Member) -> Text {
    let lines: Vec<&str> = [member.postal_address.as_str(), member.email.as_str()]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    if lines.is_empty() {
        write.word("paper-no-address")
    } else {
        Text::both(lines.join("\n"), lines.join("\n"))
    }
}

fn addressee(write: Stationery<'_>, member: &Member) -> MemberAddress {
    let person = people::person(write, member);
    MemberAddress { name: person.name, office: person.office, address: address(write, member) }
}

fn carried(write: Stationery<'_>, member: &Member) -> Delivery {
    let person = people::person(write, member);
    let note = member.email.is_empty().then(|| write.word("paper-without-email"));
    Delivery { name: person.name, office: person.office, address: door(write, member), note }
}

/// Where the bearer goes, in the language the member declared it in.
fn door(write: Stationery<'_>, member: &Member) -> Text {
    let declared = member.postal_address.as_str();
    if declared.is_empty() {
        write.word("paper-no-address")
    } else if declared.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)) {
        Text::arabic(declared)
    } else {
        Text::french(declared)
    }
}
