//! `majlis import members`: the same as the page of the office, for an operator.

use crate::cli::ImportMembers;
use std::process::ExitCode;

pub async fn members(_asked: &ImportMembers) -> anyhow::Result<ExitCode> {
    anyhow::bail!("not yet")
}
