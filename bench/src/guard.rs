//! Fails when a count that no machine changes has grown by more than 5 % over `bench/bounds.json`.
//!
//! The counts stand for what users feel: lines and function bodies for compile time, the library for
//! what is linked, instructions and allocations for the cost of a call.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::calls::{OPERATIONS, count};
use crate::file;
use crate::number::number;
use crate::place::{OURS, Place};
use crate::process::{Server, measure};

/// Growth that is let pass.
const ALLOWED: f64 = 1.05;

type Counts = BTreeMap<String, f64>;

pub(crate) fn run(place: &Place, bless: bool) -> Result<()> {
    let path = place.source("bench/bounds.json");
    let counts = counts(place)?;
    if bless {
        file::replace(&path, serde_json::to_string_pretty(&counts)? + "\n")?;
        println!("wrote bench/bounds.json");
        return Ok(());
    }
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let bounds: Counts = serde_json::from_str(&text).with_context(|| format!("cannot read {}", path.display()))?;
    for (name, value) in &counts {
        let bound = bounds.get(name).copied().map_or_else(|| "nothing".to_owned(), number);
        println!("{name:42} {:>14}, recorded {bound:>14}", number(*value));
    }
    let grown = grown(&bounds, &counts);
    if !grown.is_empty() {
        bail!(
            "{}\nIf that has to be, say why in the commit and run `cargo xtask bench guard --bless`.",
            grown.join("\n")
        );
    }
    Ok(())
}

/// What is above its bound or has none, and bounds that nothing was measured for.
fn grown(bounds: &Counts, counts: &Counts) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, value) in counts {
        match bounds.get(name) {
            None => problems.push(format!("{name} has no bound")),
            Some(bound) if *value > bound * ALLOWED => problems.push(format!(
                "{name}: {} is {:.1} % above the recorded {}",
                number(*value),
                (value / bound - 1.0) * 100.0,
                number(*bound)
            )),
            Some(_) => {}
        }
    }
    let lost = bounds.keys().filter(|name| !counts.contains_key(*name));
    problems.extend(lost.map(|name| format!("{name} has a bound and was not measured")));
    problems
}

fn counts(place: &Place) -> Result<Counts> {
    let mut counts = Counts::new();
    let mut emitted = [0, 0];
    sum(&place.source("connect-client/src"), &mut emitted)?;
    counts.insert("emitted lines".to_owned(), emitted[0] as f64);
    counts.insert("emitted bytes".to_owned(), emitted[1] as f64);
    let [bodies, lines] = bodies(place)?;
    counts.insert("function bodies".to_owned(), bodies as f64);
    counts.insert("lines of MIR".to_owned(), lines as f64);
    let server = Server::start(&place.release(OURS.who, "server")?)?;
    let program = place.release(OURS.who, "calls-ours")?;
    for (operation, _) in OPERATIONS {
        for (metric, value) in count(place, &program, server.url(), operation)? {
            counts.insert(format!("{operation}, {metric}"), value.round());
        }
    }
    Ok(counts)
}

/// Lines and bytes of all files below a folder.
fn sum(folder: &Path, total: &mut [usize; 2]) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            sum(&path, total)?;
        } else {
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            total[0] += text.lines().count();
            total[1] += text.len();
        }
    }
    Ok(())
}

/// Bodies and lines of what the compiler makes of the crate, at `opt-level` 0: functions, closures,
/// constants. In the workspace of the client, where `cargo test` has compiled its dependencies.
fn bodies(place: &Place) -> Result<[usize; 2]> {
    let path = place.made("connect_client.mir");
    let mut rustc = place.command("cargo", ".");
    rustc.env("CARGO_TARGET_DIR", place.made("..")).env("CARGO_INCREMENTAL", "0");
    rustc.args(["rustc", "--quiet", "--locked", "--package", "connect-client", "--"]);
    rustc.arg(format!("--emit=mir={}", path.display()));
    // Prints nothing when nothing has changed since it last did; then the file is still there.
    measure(&mut rustc, &place.log())?;
    let text = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}: run `cargo clean -p connect-client`", path.display()))?;
    Ok([text.lines().filter(|line| line.starts_with("fn ")).count(), text.lines().count()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts<const N: usize>(entries: [(&str, f64); N]) -> Counts {
        entries.map(|(name, value)| (name.to_owned(), value)).into()
    }

    #[test]
    fn five_percent_pass_and_more_fails() {
        let bounds = counts([("lines", 100.0)]);
        assert!(grown(&bounds, &counts([("lines", 105.0)])).is_empty());
        assert_eq!(grown(&bounds, &counts([("lines", 106.0)])), ["lines: 106 is 6.0 % above the recorded 100"]);
    }

    #[test]
    fn bounds_and_counts_have_the_same_names() {
        let problems = grown(&counts([("lines", 1.0)]), &counts([("bytes", 1.0)]));
        assert_eq!(problems, ["bytes has no bound", "lines has a bound and was not measured"]);
    }
}
