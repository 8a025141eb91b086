//! Files as they were committed.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The content of a file in a revision, named as git does: `HEAD~2:model.json`.
pub(crate) fn show(name: &str) -> Result<Vec<u8>> {
    show_in(Path::new("."), name)
}

/// The content of a file as it was committed last.
pub(crate) fn committed(path: &Path) -> Result<Vec<u8>> {
    let name = path.file_name().and_then(|name| name.to_str()).context("the path names no file")?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    show_in(folder, &format!("HEAD:./{name}"))
}

fn show_in(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        // What starts with a hyphen would be an option.
        .args(["show", "--end-of-options", name])
        .output()
        .context("cannot run git, which keeps the revisions")?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => bail!("git has no `{name}`: {}", String::from_utf8_lossy(&output.stderr).trim_end()),
    }
}
