//! The internal rules of the council: the deliberation that adopted the last ones, and whether they
//! are in force.

use super::web_decision::{Standing, standing};
use crate::deliberations::{self, Deliberation};
use crate::house::{cited, tongue};
use crate::people::Desk;
use kit::Result;
use kit::db::Tx;
use law::Subject;
use law::rules::Entry;

/// The entries of the register that say when internal rules are in force, each for one kind of
/// council.
const ENTRIES: [&str; 3] = [
    "reglement_interieur_entree_vigueur_commune",
    "reglement_interieur_entree_vigueur_pp",
    "reglement_interieur_entree_vigueur_region",
];

/// The internal rules, as the page of the council shows them.
pub(super) struct InternalRules {
    /// The deliberation that adopted the last ones.
    pub adopted: Option<Deliberation>,
    /// Where it stands with the authority, once it was sent.
    pub standing: Option<Standing>,
    /// What the law says of them.
    pub sentence: String,
    /// Where.
    pub article: String,
}

/// The internal rules of the council at this desk.
pub(super) async fn read(tx: &mut Tx, desk: &Desk) -> Result<InternalRules> {
    let rule: Option<Entry<'static>> = ENTRIES.iter().find_map(|entry| desk.rule(entry));
    let adopted = deliberations::last_about(tx, desk.council.id, Subject::InternalRules).await?;
    let standing = match &adopted {
        Some(adopted) => standing(tx, desk, adopted).await?,
        None => None,
    };
    let language = desk.frame.language;
    Ok(InternalRules {
        adopted,
        standing,
        sentence: rule.map(|it| it.sentence(tongue(language))).unwrap_or_default(),
        article: cited(rule, language),
    })
}
