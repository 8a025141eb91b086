//! `cargo xtask changes`: what is different between two models, and what that does to programs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use connect_model::{Changes, Loaded, SourceVerdict, read_detected, rules_table};

use crate::git;
use crate::print::print;

#[derive(Args)]
pub(crate) struct ChangesArgs {
    /// The model before: a file, plain or gzip, or `REV:path` of the git history [default: HEAD:./model.json]
    old: Option<String>,
    /// The model after, named alike
    #[arg(default_value = "model.json")]
    new: String,
    /// How to write the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the table of rules that changes are judged by instead
    #[arg(long)]
    rules: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The notation of AWS's change notices, then what it cannot say
    Text,
    /// For a pull request or a changelog
    Markdown,
    /// For programs; docs/changes.md describes it
    Json,
}

pub(crate) fn run(args: ChangesArgs) -> Result<()> {
    if args.rules {
        return print(&rules_table());
    }
    let old = read(args.old.as_deref().unwrap_or("HEAD:./model.json"))?;
    let changes = Changes::between(&old, &read(&args.new)?);
    match args.format {
        Format::Text => print(&changes.to_string()),
        Format::Markdown => print(&changes.markdown()),
        Format::Json => print(&format!("{:#}\n", changes.json())),
    }
}

/// A model from a file, or from the history where there is no such file.
fn read(name: &str) -> Result<Loaded> {
    let path = Path::new(name);
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(_) if name.contains(':') && !path.exists() => git::show(name)?,
        Err(error) => return Err(error).with_context(|| format!("cannot read {name}")),
    };
    match read_detected(&bytes) {
        Ok(loaded) => Ok(loaded),
        Err(problems) => bail!("{}", problems.in_file(name)),
    }
}

/// What changed in a model since it was committed, in a short paragraph; and for the client of this repository the
/// version that semantic versioning asks for.
pub(crate) fn since_commit(path: &Path, new: &Loaded, of_client: bool) -> String {
    match git::committed(path).map(|bytes| read_detected(&bytes)) {
        Ok(Ok(old)) => {
            let changes = Changes::between(&old, new);
            let version = if of_client { next_version(&changes) } else { String::new() };
            format!("Against the committed {}: {}{version}", path.display(), changes.summary())
        }
        Ok(Err(problems)) => {
            format!("{} is not compared, since the committed one cannot be read:\n{problems}\n", path.display())
        }
        // Outside of a repository, or before the first commit, there is nothing to compare with.
        Err(_) => format!("{} is not compared, since git has no committed one.\n", path.display()),
    }
}

/// The version after the one of this workspace.
pub(crate) fn next_version(changes: &Changes) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let part = |text: &str| text.parse().unwrap_or_default();
    let now = [
        part(env!("CARGO_PKG_VERSION_MAJOR")),
        part(env!("CARGO_PKG_VERSION_MINOR")),
        part(env!("CARGO_PKG_VERSION_PATCH")),
    ];
    let verdict: SourceVerdict = changes.source();
    let [major, minor, patch] = verdict.next(now);
    format!("Semantic versioning asks for {major}.{minor}.{patch} after {}.\n", env!("CARGO_PKG_VERSION"))
}
