//! Tables on the screen, and `BENCHMARKS.md` with its plots.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};

use crate::file;
use crate::number::number;
use crate::place::{BARE, OFFICIAL, OURS, Place};
use crate::results::{Results, Step};
use crate::{binary, calls, compile, goals, plot, scaling};

/// Heading, what a reader has to know, the sections of the results, and a plot.
type Part = (&'static str, &'static str, &'static [&'static str], Option<&'static str>);

const PARTS: [Part; 4] = [
    (
        "Compiling",
        "Without incremental compilation. A *first* build starts with the sources and nothing else; for the client \
         alone, what it depends on is there. *Library* is the size of its `.rlib`.",
        &[compile::SECTION],
        Some("compile"),
    ),
    (
        "Calls",
        "Against a server in another process, on the loopback interface, over kept connections; the client's process \
         alone is counted. DescribeContact has an answer of 1.8 KB, ListUsers one of 1,000 entries, StartChatContact \
         a body. *bare* is `reqwest` with `serde_json::Value` and the same bytes on the wire, unsigned. *Counted* are \
         calls one after the other under valgrind: no machine changes these numbers much.",
        &[calls::SECTION],
        None,
    ),
    (
        "A program with one call",
        "*Crates* are all that are compiled for it. The *first answer* is the time of a whole process.",
        &[binary::SECTION],
        None,
    ),
    (
        "The generator",
        "The commands, at multiples of the model: copies of all operations and shapes under other names. \
         `regenerate` writes every file. An edit is one line of `model.json`; then `cargo xtask regenerate` and \
         `cargo check` or `cargo build`, incrementally.",
        &[scaling::SECTION, scaling::EDITS],
        Some("scaling"),
    ),
];

/// Writes `BENCHMARKS.md` and the plots.
pub(crate) fn write(place: &Place, results: &Results) -> Result<()> {
    let folder = place.source("bench/plots");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut text = String::from(
        "# Benchmarks\n\n\
         Made by `cargo xtask bench --official`; `cargo xtask bench --help` says how to repeat a part of it.\n\
         Numbers are medians of the samples, where there is more than one; both crates are measured in turn, step by step, and below each table stand date, machine and commit.\n",
    );
    let goals = goals::rows(results);
    if !goals.is_empty() {
        let header = ["goal", "bound", "measured", "met"].map(str::to_owned).to_vec();
        write!(text, "\n## Goals\n\n{}", aligned(header, goals))?;
    }
    for (heading, about, sections, plotted) in PARTS {
        let steps: Vec<&Step> = sections.iter().flat_map(|section| results.section(section)).collect();
        if steps.is_empty() {
            continue;
        }
        write!(text, "\n## {heading}\n\n{about}\n\n{}\n{}", table(steps.iter().copied()), stamps(&steps))?;
        if let Some(name) = plotted {
            let path = folder.join(format!("{name}.svg"));
            let drawn = match name {
                "compile" => plot::compile(&steps, &path),
                _ => plot::scaling(results, &path),
            };
            drawn.with_context(|| format!("cannot draw {}", path.display()))?;
            write!(text, "\n![{heading}](bench/plots/{name}.svg)\n")?;
        }
    }
    let path = place.source("BENCHMARKS.md");
    file::replace(&path, text)?;
    println!("wrote BENCHMARKS.md and bench/plots");
    Ok(())
}

/// One line a step and metric.
pub(crate) fn table<'a>(steps: impl IntoIterator<Item = &'a Step>) -> String {
    let steps: Vec<&Step> = steps.into_iter().collect();
    let present = |who: &str| steps.iter().any(|step| step.samples.contains_key(who));
    let contenders: Vec<&str> = [OURS.who, OFFICIAL.who, BARE.who].into_iter().filter(|who| present(who)).collect();
    let others = &contenders[1.min(contenders.len())..];
    let mut header = vec!["what".to_owned(), "metric".to_owned()];
    header.extend(contenders.iter().map(|who| (*who).to_owned()));
    header.extend(others.iter().map(|who| format!("ours / {who}")));
    let mut rows = Vec::new();
    for step in steps {
        for metric in step.metrics() {
            let show = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), number);
            let median = |who: &str| step.median(who, metric);
            let ratio = |who: &&str| Some(median(OURS.who)? / median(who)?);
            let mut row = vec![step.what.clone(), metric.to_owned()];
            row.extend(contenders.iter().map(|who| show(median(who))));
            row.extend(others.iter().map(|who| show(ratio(who))));
            rows.push(row);
        }
    }
    aligned(header, rows)
}

/// Dates, machines, versions and repeats of the steps, each combination once.
fn stamps(steps: &[&Step]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for step in steps {
        let line = format!("Measured {} on {}; {}.\n", step.stamp.date, step.stamp.machine, step.stamp.versions);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let repeats = || steps.iter().flat_map(|step| step.repeats());
    let (least, most) = (repeats().min().unwrap_or_default(), repeats().max().unwrap_or_default());
    let range = if least == most { least.to_string() } else { format!("{least} to {most}") };
    format!("{}Samples behind each number: {range}.\n", lines.concat())
}

/// A Markdown table that can be read as it is; numbers are on the right.
fn aligned(header: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let columns = header.len();
    let width = |column: usize| {
        let cells = rows.iter().chain([&header]).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &[String]| {
        let mut line = String::from("|");
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let padding = " ".repeat(width - cell.chars().count());
            line.push_str(&match column {
                0 | 1 => format!(" {cell}{padding} |"),
                _ => format!(" {padding}{cell} |"),
            });
        }
        line + "\n"
    };
    let rule: String = widths
        .iter()
        .enumerate()
        .map(|(column, width)| match column {
            0 | 1 => format!("{}|", "-".repeat(width + 2)),
            _ => format!("{}:|", "-".repeat(width + 1)),
        })
        .collect();
    let body: String = rows.iter().map(|row| line(row)).collect();
    format!("{}|{rule}\n{body}", line(&header))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_aligned() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let table = aligned(row(["what", "metric", "ours"]), vec![row(["×", "wall s", "7"])]);
        assert_eq!(table, "| what | metric | ours |\n|------|--------|-----:|\n| ×    | wall s |    7 |\n");
    }
}
