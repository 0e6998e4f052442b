//! The slip that lists what is sent, with its receipt at the foot.

use super::{Parcel, Piece, Relay, Transmission};
use crate::councils::{self, Council, letterhead};
use crate::deliberations;
use crate::house::stationery::{Stationery, cite, imprint, name};
use crate::house::tongue;
use crate::people::{self, Desk, OfficeKind};
use crate::sessions::{Session, title};
use kit::clock::day;
use kit::db::Tx;
use kit::language::{self, Args};
use kit::{Bilingual, Result};
use law::control::visa_authority;
use law::{Authority, Profile};
use paper::{Receipt, SealedPaper, Text, TransmissionSlip};

/// The slip as it goes out: whoever receives it on paper stamps it at the foot.
pub(super) async fn to_be_stamped(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    sent: (&Transmission, &[Piece]),
) -> Result<TransmissionSlip> {
    let text = vec![Stationery::of(&desk.house).word("paper-receipt-by-hand")];
    compose(tx, desk, session, sent, Receipt { number: None, text }).await
}

/// The slip with the receipt that `agent` gave at the authority's own desk.
pub(super) async fn acknowledged(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    sent: (&Transmission, &[Piece]),
    (number, agent): (&str, &Bilingual),
) -> Result<TransmissionSlip> {
    let now = tx.now();
    let text = Stationery::of(&desk.house).say("paper-receipt-given", |language| {
        Args::none()
            .text("name", agent.shown(language).to_string())
            .text("when", language::date_and_time(language, now))
    });
    let receipt = Receipt { number: Some(number.to_owned()), text: vec![text] };
    compose(tx, desk, session, sent, receipt).await
}

/// The slip by which an arrondissement hands its acts to the president of its commune.
pub(super) async fn to_the_commune(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    (it, commune, pieces): (&Relay, &Council, &[Piece]),
) -> Result<TransmissionSlip> {
    let write = Stationery::of(&desk.house);
    let session_title = title(&desk.house, session);
    let on = day(it.sent_at);
    let president = people::office_on(tx, desk.council.id, OfficeKind::President, on).await?;
    let about = |key: &str| {
        write.say(key, |language| Args::none().text("session", session_title.half(language)))
    };
    let subject = about("paper-transmission-acts");
    let law = desk.council.law(on);
    let relayed = law.as_ref().and_then(|law| law.law.minutes.relayed.as_ref());
    Ok(TransmissionSlip {
        imprint: imprint(subject.clone(), format!("relay/{}", it.id), it.sent_at),
        letterhead: letterhead(tx, &desk.house, &desk.council).await?,
        reference: it.reference(),
        place_and_date: write.place_and_date(&desk.council.name, it.sent_at),
        recipient: write.say("paper-relay-recipient", |language| {
            Args::none().text("council", commune.title.shown(language).to_string())
        }),
        subject,
        paragraphs: vec![about("paper-transmission-text")],
        pieces: pieces.iter().map(listed).collect(),
        law: relayed.map(|rule| cite(&rule.source)).into_iter().collect(),
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
        receipt: Receipt { number: None, text: vec![write.word("paper-receipt-by-hand")] },
    })
}

async fn compose(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    (it, pieces): (&Transmission, &[Piece]),
    receipt: Receipt,
) -> Result<TransmissionSlip> {
    let write = Stationery::of(&desk.house);
    let session_title = title(&desk.house, session);
    let on = day(it.sent_at);
    let authority = councils::authority(tx, it.authority_id).await?;
    // What a commune passes on bears its own head, and its president's name.
    let sender = match it.sender_id {
        Some(sender) => councils::find(tx, sender).await?,
        None => desk.council.clone(),
    };
    let president = people::office_on(tx, sender.id, OfficeKind::President, on).await?;
    let about = |key: &str| {
        write.say(key, |language| Args::none().text("session", session_title.half(language)))
    };
    let subject = about(&format!("paper-transmission-{}", it.parcel));
    let mut paragraphs = vec![about("paper-transmission-text")];
    if it.sender_id.is_some() {
        paragraphs.push(write.say("paper-transmission-relayed", |language| {
            Args::none().text("council", desk.council.title.shown(language).to_string())
        }));
    }
    paragraphs.extend(visas(tx, desk, session, it).await?);
    Ok(TransmissionSlip {
        imprint: imprint(subject.clone(), format!("transmission/{}", it.id), it.sent_at),
        letterhead: letterhead(tx, &desk.house, &sender).await?,
        reference: it.reference(),
        place_and_date: write.place_and_date(&sender.name, it.sent_at),
        recipient: name(&authority.name),
        subject,
        paragraphs,
        pieces: pieces.iter().map(listed).collect(),
        law: desk.council.law(on).map(|law| articles(it.parcel, &law)).unwrap_or_default(),
        signature: write.by_hand("office-president", president.as_ref().map(|it| &it.name)),
        receipt,
    })
}

/// Whose visa is asked for with this slip, and of what, with the article that says so.
async fn visas(
    tx: &mut Tx,
    desk: &Desk,
    session: &Session,
    it: &Transmission,
) -> Result<Vec<Text>> {
    let Some(law) = desk.council.law(day(it.sent_at)) else { return Ok(Vec::new()) };
    let is_mine = |whose| match it.parcel {
        Parcel::Acts => whose != Authority::Interior,
        Parcel::Visa => whose == Authority::Interior,
        Parcel::Agenda | Parcel::Register => false,
    };
    let acts = deliberations::of_session(tx, session.id).await?;
    let asked: Vec<_> = acts
        .iter()
        .filter_map(|act| Some((act, visa_authority(act.subject.0, &law)?)))
        .filter(|(_, (whose, _))| is_mine(*whose))
        .collect();
    let Some((_, (_, source))) = asked.first() else { return Ok(Vec::new()) };
    let numbers: Vec<String> = asked.iter().map(|(act, _)| act.reference()).collect();
    let source = *source;
    Ok(vec![Stationery::of(&desk.house).say("paper-transmission-visa-asked", |language| {
        Args::none()
            .text("numbers", numbers.join(" · "))
            .text("article", source.cite(tongue(language)))
    })])
}

fn listed(piece: &Piece) -> SealedPaper {
    SealedPaper {
        number: piece.position.to_string(),
        title: name(&piece.title),
        extent: None,
        sha256: Some(piece.sha256.to_string()),
    }
}

/// The articles that make the sending due.
fn articles(parcel: Parcel, profile: &Profile) -> Vec<Text> {
    let law = &profile.law;
    match parcel {
        Parcel::Agenda => vec![cite(&law.agenda.to_authority.source)],
        Parcel::Register => {
            law.minutes.attendance_register.iter().map(|rule| cite(&rule.source)).collect()
        }
        Parcel::Acts => {
            let due = law.minutes.to_authority.iter().map(|rule| &rule.source);
            let due = due.chain(law.minutes.relayed.iter().map(|rule| &rule.source));
            due.chain([&law.control.opposition.source, &law.control.tacit.source])
                .map(cite)
                .collect()
        }
        Parcel::Visa => {
            let due = [&law.control.visa.source, &law.control.visa_silence.source];
            due.into_iter().map(cite).collect()
        }
    }
}
