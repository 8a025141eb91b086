//! `model.schema.json`, by which editors complete and check `model.json`; `cargo xtask regenerate` keeps it fresh.

use std::fs;

use anyhow::{Context, Result};

/// The file, which is one for all models and so stays where this checkout is.
const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../model.schema.json");

/// Whether the file is what the layout gives.
pub(crate) fn is_fresh() -> bool {
    fs::read(PATH).is_ok_and(|bytes| bytes == connect_model::schema().as_bytes())
}

/// Writes the file where it differs.
pub(crate) fn refresh() -> Result<()> {
    if is_fresh() {
        return Ok(());
    }
    fs::write(PATH, connect_model::schema()).context("cannot write model.schema.json")
}
