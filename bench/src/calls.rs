//! What a call costs: processor time and latency under load, instructions and allocations one by one.
//!
//! The server runs in a process of its own, so that a contender's process spends time on its calls alone.
//! valgrind counts instructions and allocations: those of a long run less those of a short one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::Run;
use crate::place::{Contender, Place};
use crate::process::{Server, output};
use crate::results::Step;

pub(crate) const SECTION: &str = "calls";

/// Names of the operations on the contenders' command line, and how many calls take about a second.
pub(crate) const OPERATIONS: [(&str, usize); 3] =
    [("describe-contact", 12_000), ("list-users", 400), ("start-chat-contact", 12_000)];

const IN_FLIGHT: [usize; 3] = [1, 32, 256];
/// As many threads as `#[tokio::main]` starts on the smallest machines that services run on.
const THREADS: usize = 2;

/// Calls of the two runs under valgrind.
const SHORT: usize = 20;
const LONG: usize = 120;

pub(crate) fn run(run: &mut Run) -> Result<()> {
    let contenders = run.contenders();
    let server = Server::start(&run.place.release("ours", "server")?)?;
    let programs = programs(&run.place, &contenders)?;
    for (operation, calls) in OPERATIONS {
        for in_flight in IN_FLIGHT {
            let what = under_load(operation, in_flight);
            if run.wants(&what, true) {
                let step = load(run, &what, &programs, server.url(), (operation, calls, in_flight))?;
                run.record(step)?;
            }
        }
    }
    for (operation, _) in OPERATIONS {
        let what = one_by_one(operation);
        if run.wants(&what, true) {
            let mut step = Step::new(SECTION, what, &run.stamp);
            for (who, program) in &programs {
                for (metric, value) in count(&run.place, program, server.url(), operation)? {
                    step.add(who, metric, value);
                }
            }
            run.record(step)?;
        }
    }
    Ok(())
}

/// The step of an operation under load.
pub(crate) fn under_load(operation: &str, in_flight: usize) -> String {
    format!("{operation}, {in_flight} in flight")
}

/// The step of an operation under valgrind.
pub(crate) fn one_by_one(operation: &str) -> String {
    format!("{operation}, counted")
}

fn programs(place: &Place, contenders: &[Contender]) -> Result<Vec<(&'static str, PathBuf)>> {
    let build = |contender: &Contender| {
        let who = contender.who;
        Ok((who, place.release(who, &format!("calls-{who}"))?))
    };
    contenders.iter().map(build).collect()
}

/// One operation at one load, all contenders in turn.
fn load(
    run: &Run,
    what: &str,
    programs: &[(&'static str, PathBuf)],
    url: &str,
    (operation, calls, in_flight): (&str, usize, usize),
) -> Result<Step> {
    let calls = if run.quick { calls / 4 } else { calls };
    let mut step = Step::new(SECTION, what, &run.stamp);
    for _ in 0..run.runs {
        for (who, program) in programs {
            let warm_up = (calls / 10).max(2 * in_flight);
            let printed = output(&mut contender(program, url, operation, [calls, warm_up, in_flight, THREADS]))?;
            let values: BTreeMap<String, f64> = serde_json::from_str(&printed.stdout)?;
            for (name, metric) in [("cpu_us", "CPU µs"), ("p50_us", "p50 µs"), ("p99_us", "p99 µs")] {
                let value = values.get(name).with_context(|| format!("calls-{who} does not print {name}"))?;
                step.add(who, metric, *value);
            }
        }
    }
    Ok(step)
}

/// A contender's program with its arguments.
fn contender(program: &Path, url: &str, operation: &str, numbers: [usize; 4]) -> Command {
    let mut command = Command::new(program);
    add_arguments(&mut command, url, operation, numbers);
    command
}

fn add_arguments(command: &mut Command, url: &str, operation: &str, numbers: [usize; 4]) {
    command.args(["--endpoint", url, "--operation", operation]);
    for (name, number) in ["--calls", "--warm-up", "--in-flight", "--threads"].into_iter().zip(numbers) {
        command.arg(name).arg(number.to_string());
    }
}

/// Instructions, allocations and allocated bytes of one call, in a runtime without threads.
pub(crate) fn count(place: &Place, program: &Path, url: &str, operation: &str) -> Result<[(&'static str, f64); 3]> {
    let profile = format!("--callgrind-out-file={}", place.made("callgrind.out").display());
    let instructions = |calls| {
        let printed = valgrind(&["--tool=callgrind", &profile], program, url, operation, calls)?;
        number(&printed, "Collected :").context("callgrind prints no total")
    };
    let heap = |calls| {
        let printed = valgrind(&["--leak-check=no", "--undef-value-errors=no"], program, url, operation, calls)?;
        let allocations = number(&printed, "total heap usage:").context("memcheck prints no heap usage")?;
        let bytes = number(&printed, "frees,").context("memcheck prints no bytes")?;
        anyhow::Ok((allocations, bytes))
    };
    let (short, long) = (heap(SHORT)?, heap(LONG)?);
    let a_call = |long: f64, short: f64| (long - short) / (LONG - SHORT) as f64;
    Ok([
        ("instructions", a_call(instructions(LONG)?, instructions(SHORT)?)),
        ("allocations", a_call(long.0, short.0)),
        ("allocated bytes", a_call(long.1, short.1)),
    ])
}

/// What valgrind prints about one call after the other.
fn valgrind(tool: &[&str], program: &Path, url: &str, operation: &str, calls: usize) -> Result<String> {
    let mut command = Command::new("valgrind");
    command.args(tool).arg(program);
    add_arguments(&mut command, url, operation, [calls, 5, 1, 0]);
    Ok(output(&mut command).context("cannot count (Debian: `apt-get install valgrind`)")?.stderr)
}

/// The number after a label: `==7== Collected : 1,024` has 1024.
fn number(text: &str, label: &str) -> Option<f64> {
    let (_, rest) = text.split_once(label)?;
    let digits = rest.trim_start().split(|c: char| !c.is_ascii_digit() && c != ',').next()?;
    digits.replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_read_from_what_valgrind_prints() {
        let printed = "==7==   total heap usage: 1,310 allocs, 1,270 frees, 245,017 bytes allocated\n\
                       ==8== Events    : Ir\n==8== Collected : 48150623\n";
        assert_eq!(number(printed, "total heap usage:"), Some(1310.0));
        assert_eq!(number(printed, "frees,"), Some(245_017.0));
        assert_eq!(number(printed, "Collected :"), Some(48_150_623.0));
        assert_eq!(number(printed, "Missed :"), None);
    }
}
