//! `cargo xtask check`: everything there is to say about a model, without generating anything.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use connect_model::{Code, Draft, Model, Problem, Severity, check};
use serde_json::{Value, json};

use crate::print::print;

/// The version of the JSON that `--format json` prints; a change that can break its readers raises it.
const VERSION: u32 = 1;

/// Of warnings and notes of one code, the text shows so many unless it is asked for all.
const SHOWN: usize = 5;

#[derive(Args)]
pub(crate) struct CheckArgs {
    /// The model, as published or edited, plain or gzip
    #[arg(default_value = "model.json")]
    model: PathBuf,
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show all warnings in the text, not the first five of each kind
    #[arg(long)]
    all: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the problems; fails when there is an error among them.
pub(crate) fn run(args: CheckArgs) -> Result<ExitCode> {
    let name = args.model.display().to_string();
    let bytes = fs::read(&args.model).with_context(|| format!("cannot read {name}"))?;
    let (model, problems) = match check(&bytes) {
        Ok(draft) => with_generator(draft),
        Err(problems) => (None, problems.iter().cloned().collect()),
    };
    let shown = if args.all { usize::MAX } else { SHOWN };
    let report = match args.format {
        Format::Text => text(&name, model.as_ref(), &problems, shown),
        Format::Json => format!("{:#}\n", json(&name, &problems)),
    };
    print(&report)?;
    Ok(ExitCode::from(u8::from(count(&problems, Severity::Error) > 0)))
}

/// The model, if the reader finds no error in it, and all problems with those at which `regenerate` and `generate`
/// would stop.
fn with_generator(mut draft: Draft) -> (Option<Model>, Vec<Problem>) {
    let readable = !draft.has_errors();
    draft.add(codegen::check(&draft.model));
    let problems = draft.problems().to_vec();
    (readable.then_some(draft.model), problems)
}

fn count(problems: &[Problem], severity: Severity) -> usize {
    problems.iter().filter(|problem| problem.severity == severity).count()
}

fn text(name: &str, model: Option<&Model>, problems: &[Problem], shown: usize) -> String {
    let mut text = String::new();
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    for problem in problems {
        let seen = seen.entry(problem.code).or_default();
        if problem.severity != Severity::Error {
            *seen += 1;
        }
        if problem.severity == Severity::Error || *seen <= shown {
            let _ = writeln!(text, "{name}:{problem}");
        }
    }
    for (code, seen) in seen.into_iter().filter(|(_, seen)| *seen > shown) {
        let _ = writeln!(text, "{}: {} more; `--all` shows them", code.as_str(), seen - shown);
    }
    if let Some(model) = model {
        let _ = write!(text, "{} operations, {} shapes: ", model.operations.len(), model.shapes.len());
    }
    let counted = |severity, noun| match count(problems, severity) {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    };
    let (errors, warnings) = (counted(Severity::Error, "error"), counted(Severity::Warning, "warning"));
    let _ = writeln!(text, "{errors}, {warnings}, {}", counted(Severity::Note, "note"));
    text
}

fn json(name: &str, problems: &[Problem]) -> Value {
    let entries = problems.iter().map(|problem| {
        json!({
            "severity": problem.severity.to_string(),
            "code": problem.code.as_str(),
            "message": problem.message,
            "pointer": problem.pointer,
            "line": problem.line,
            "column": problem.column,
            "endLine": problem.end.map(|(line, _)| line),
            "endColumn": problem.end.map(|(_, column)| column),
        })
    });
    json!({
        "version": VERSION,
        "file": name,
        "errors": count(problems, Severity::Error),
        "warnings": count(problems, Severity::Warning),
        "notes": count(problems, Severity::Note),
        "problems": entries.collect::<Vec<_>>(),
    })
}
