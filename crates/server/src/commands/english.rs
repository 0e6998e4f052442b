//! Refusals, said to an operator: in English, like all that is said on a terminal.

use kit::{Error, Refusal};

/// The error of a room as an operator reads it.
pub fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(refusal) => anyhow::anyhow!("refused: {}", sentence(&refusal)),
        Error::Broken(error) => error,
        error => anyhow::anyhow!("{error}"),
    }
}

fn sentence(refusal: &Refusal) -> &str {
    match refusal.reason {
        "council-slug-unusable" => {
            "the slug takes 2 to 60 small letters, digits and hyphens, and no reserved word"
        }
        "council-slug-taken" => "another council has this slug",
        "council-misplaced" => "a council of this level does not stand under that parent",
        "council-code-unknown" => "no territory of this level has this code",
        "council-already-open" => "this council works here already",
        "account-address-taken" => "this e-mail address has an account already",
        "account-address-unreadable" => "this e-mail address cannot be used",
        reason => reason,
    }
}
