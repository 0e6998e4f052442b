//! The papers of the fictional points: real PDF, printed as the house prints its own.

use super::script::{PaperKind, PointScript};
use council::councils::{Council, letterhead};
use council::house::stationery::{Stationery, imprint, name, text};
use council::house::{House, print};
use kit::Bilingual;
use kit::clock::in_morocco;
use paper::{Note, Text};

/// What `kind` is called.
pub fn title(kind: PaperKind) -> Bilingual {
    let (ar, fr) = match kind {
        PaperKind::Note => ("مذكرة تقديمية", "Note de présentation"),
        PaperKind::Agreement => ("مشروع الاتفاقية", "Projet de convention"),
        PaperKind::Table => ("بطاقة البيانات", "Fiche de données"),
        PaperKind::Report => ("التقرير", "Rapport"),
    };
    Bilingual::new(ar, fr)
}

/// The name under which a paper is saved.
pub fn file_name(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Note => "note-de-presentation.pdf",
        PaperKind::Agreement => "projet-de-convention.pdf",
        PaperKind::Table => "fiche-de-donnees.pdf",
        PaperKind::Report => "rapport.pdf",
    }
}

/// The paper `kind` of a point, one page.
pub async fn sheet(
    house: &House,
    council: &Council,
    point: &PointScript,
    kind: PaperKind,
) -> anyhow::Result<Vec<u8>> {
    let words = [&point.note, &point.clause];
    let paragraphs = words.into_iter().filter_map(text).chain([example()]).collect();
    printed(house, council, (&title(kind), &point.title), paragraphs).await
}

/// What a commission said of a point, one page.
pub async fn report(
    house: &House,
    council: &Council,
    point: &PointScript,
    opinion: &Bilingual,
) -> anyhow::Result<Vec<u8>> {
    let paragraphs = [&point.note, opinion].into_iter().filter_map(text).chain([example()]);
    let heading = Bilingual::new("تقرير اللجنة الدائمة", "Rapport de la commission permanente");
    printed(house, council, (&heading, &point.title), paragraphs.collect()).await
}

fn example() -> Text {
    Text::both(
        "Pièce fictive, établie pour la démonstration.",
        "وثيقة خيالية، أُعدت للعرض التجريبي.",
    )
}

async fn printed(
    house: &House,
    council: &Council,
    (heading, about): (&Bilingual, &Bilingual),
    paragraphs: Vec<Text>,
) -> anyhow::Result<Vec<u8>> {
    let mut tx = house.db.read().await?;
    let write = Stationery::of(house);
    let now = tx.now();
    let note = Note {
        imprint: imprint(name(heading), format!("demo/{}/{}", heading.fr, about.fr), now),
        letterhead: letterhead(&mut tx, house, council).await?,
        name: name(heading),
        reference: in_morocco(now).strftime("%Y/%m").to_string(),
        place_and_date: write.place_and_date(&council.name, now),
        subject: name(about),
        paragraphs,
        signature: write.by_hand("office-president", None),
    };
    drop(tx);
    Ok(print(house, note).await?.bytes)
}
