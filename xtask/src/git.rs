//! Files as they were committed.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// The content of a file in a revision, named as git does: `HEAD~2:model.json`.
pub(crate) fn show(name: &str) -> Result<Vec<u8>> {
    // What starts with a hyphen would be an option.
    let output = Command::new("git")
        .args(["show", "--end-of-options", name])
        .output()
        .context("cannot run git, which keeps the revisions")?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => bail!("git has no `{name}`: {}", String::from_utf8_lossy(&output.stderr).trim_end()),
    }
}
