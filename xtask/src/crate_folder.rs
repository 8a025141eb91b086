//! The folder that `cargo xtask generate` makes a crate in, or in which there is one already.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use codegen::{check_crate_name, default_crate_name};
use connect_model::Model;
use toml::Table;

/// The dependency that generated code cannot do without.
const RUNTIME: &str = "connect-runtime";

/// The manifest of an existing crate, which is its owner's to edit.
pub(crate) struct Manifest {
    pub(crate) text: String,
    name: String,
}

impl Manifest {
    /// Reads the manifest in a folder; `None` where there is none.
    pub(crate) fn read(folder: &Path) -> Result<Option<Manifest>> {
        let path = folder.join("Cargo.toml");
        let shown = path.display();
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            text => text.with_context(|| format!("cannot read {shown}"))?,
        };
        let table: Table = text.parse().with_context(|| format!("cannot read {shown}"))?;
        let inner = |section: &str, key: &str| table.get(section)?.as_table()?.get(key);
        let Some(name) = inner("package", "name").and_then(toml::Value::as_str) else {
            bail!("{shown} is not the manifest of a crate: it has no `package.name`; generate into another folder");
        };
        ensure!(
            inner("dependencies", RUNTIME).is_some(),
            "the crate `{name}` in {} does not depend on `{RUNTIME}`, which generated code needs; generate into another \
             folder, or add it under `dependencies` of {shown}",
            folder.display()
        );
        Ok(Some(Manifest { name: name.to_owned(), text }))
    }
}

/// The name of the crate: that of the existing one, or a new one that cargo accepts.
pub(crate) fn name(
    folder: &Path,
    existing: Option<&Manifest>,
    wanted: Option<String>,
    model: &Model,
) -> Result<String> {
    if let Some(Manifest { name, .. }) = existing {
        ensure!(
            wanted.as_ref().is_none_or(|wanted| wanted == name),
            "the crate in {} is named `{name}`; leave out `--name`, change the name in its Cargo.toml, or generate into \
             another folder",
            folder.display()
        );
        return Ok(name.clone());
    }
    let hint = if wanted.is_some() { "" } else { "; give the crate another name with `--name`" };
    let Some(name) = wanted.or_else(|| default_crate_name(model)) else {
        bail!("the model has no `metadata.serviceId`, which the crate would be named after; name it with `--name`");
    };
    match check_crate_name(&name) {
        Ok(()) => Ok(name),
        Err(reason) => bail!("{reason}{hint}"),
    }
}

/// Refuses a folder of sources, where a crate would get lost in another one.
pub(crate) fn refuse_sources(folder: &Path) -> Result<()> {
    ensure!(
        !folder.join("lib.rs").exists(),
        "{} is a folder of sources; name the folder of the crate, which is the one above it",
        folder.display()
    );
    Ok(())
}

/// Refuses the folder of a crate, where sources would be one level too high.
pub(crate) fn refuse_crate(folder: &Path) -> Result<()> {
    ensure!(
        !folder.join("Cargo.toml").exists(),
        "{} is the folder of a crate; name that of its sources, as in `--out {}`",
        folder.display(),
        folder.join("src").display()
    );
    Ok(())
}
