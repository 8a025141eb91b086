//! Standard output, which may be a pager that somebody leaves early.

use std::io::{self, ErrorKind, Write};

use anyhow::{Context, Result};

/// Writes a report; that nobody reads on is no failure.
pub(crate) fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write to standard output"),
        _ => Ok(()),
    }
}
