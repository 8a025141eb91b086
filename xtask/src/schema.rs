//! `model.schema.json`, by which editors complete and check `model.json`; `cargo xtask regenerate` keeps it fresh.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::write_file;

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
    write_file(Path::new(PATH), connect_model::schema().as_bytes()).context("cannot write model.schema.json")
}
