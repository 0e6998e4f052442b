//! The points that accepted petitions ask for: each goes on the next ordinary agenda that is still
//! open, as soon as the bureau accepted it or such a session is planned (113-14, art. 38; 112-14,
//! art. 39; 111-14, art. 41).

use super::{Inscription, Origin, coming, inscribe, store};
use crate::house::House;
use crate::petitions;
use kit::clock::day;
use kit::journal::{Entry, Reader};
use kit::{Bilingual, Id};
use law::{SessionKind, Subject};

/// Puts the points of accepted petitions on the agenda.
pub(super) const AT_ACCEPTANCE: Reader<House> = Reader {
    name: "agenda-petitions",
    kinds: &["journal-petition-accepted", "journal-session-planned", "journal-session-moved"],
    hear: |house, entry| Box::pin(accepted(house, entry)),
};

async fn accepted(house: House, entry: Entry) -> anyhow::Result<()> {
    let council: Id = entry.scope.parse()?;
    let mut tx = house.db.write().await?;
    let today = day(tx.now());
    let mut sessions = coming(&mut tx, council, today).await?;
    sessions.retain(|it| it.kind.0 == SessionKind::Ordinary);
    let Some(next) = sessions.first() else { return Ok(()) };
    let mut added = 0;
    for petition in petitions::accepted(&mut tx, council).await? {
        if store::last_from(&mut tx, council, petition.id).await?.is_some() {
            continue;
        }
        let what = Inscription {
            title: petition.title,
            note: petition.body,
            draft: Bilingual::default(),
            subject: Subject::Other,
            origin: Origin::Petition,
            from: petition.id,
            commission_id: None,
        };
        inscribe(&mut tx, next, &what, None).await?;
        added += 1;
    }
    if added > 0 {
        tx.commit().await?;
    }
    Ok(())
}
