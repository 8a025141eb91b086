//! What a program with one call is like: size, crates, and how soon it has its first answer.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::Run;
use crate::place::Place;
use crate::process::{Server, measure, output};
use crate::results::Step;

pub(crate) const SECTION: &str = "binary";
pub(crate) const PROGRAM: &str = "program with one call";
pub(crate) const FIRST_ANSWER: &str = "first answer of a new process";

pub(crate) fn run(run: &mut Run) -> Result<()> {
    if run.wants(PROGRAM, true) {
        let mut step = Step::new(SECTION, PROGRAM, &run.stamp);
        for contender in run.contenders() {
            step.add(contender.who, "stripped MB", stripped(&run.place, contender.who)?);
            step.add(contender.who, "crates", crates(&run.place, contender.who)? as f64);
        }
        run.record(step)?;
    }
    if run.wants(FIRST_ANSWER, true) {
        let step = first_answer(run)?;
        run.record(step)?;
    }
    Ok(())
}

/// The size of the release binary without symbols, in megabytes.
fn stripped(place: &Place, who: &str) -> Result<f64> {
    let program = place.release(who, &format!("program-{who}"))?;
    let stripped = place.made("stripped");
    output(Command::new("strip").arg("-o").arg(&stripped).arg(program))?;
    Ok(fs::metadata(stripped)?.len() as f64 / 1e6)
}

/// How many crates are compiled for the program, itself left out.
fn crates(place: &Place, who: &str) -> Result<usize> {
    let mut tree = place.cargo(who);
    tree.args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
    tree.args(["--package", &format!("program-{who}")]);
    Ok(names(&output(&mut tree)?.stdout).len() - 1)
}

/// Names with versions; a crate that stands in the tree twice is marked where it does so again.
fn names(tree: &str) -> BTreeSet<&str> {
    let name = |line: &'_ str| line.match_indices(' ').nth(1).map_or(line.len(), |(end, _)| end);
    tree.lines().filter(|line| !line.is_empty()).map(|line| &line[..name(line)]).collect()
}

/// From the start of a process to its end, one call in between.
fn first_answer(run: &Run) -> Result<Step> {
    let server = Server::start(&run.place.release("ours", "server")?)?;
    let mut programs = Vec::new();
    for contender in run.contenders() {
        programs.push((contender.who, run.place.release(contender.who, &format!("program-{}", contender.who))?));
    }
    let mut step = Step::new(SECTION, FIRST_ANSWER, &run.stamp);
    for _ in 0..run.runs * 5 {
        for (who, program) in &programs {
            let usage = measure(Command::new(program).env("ENDPOINT", server.url()), &run.place.log())?;
            step.add(who, "wall ms", usage.wall * 1e3);
            step.add(who, "CPU ms", usage.cpu * 1e3);
            step.add(who, "peak MB", usage.peak);
        }
    }
    Ok(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once() {
        let tree = "program v0.0.0 (/a/b)\nserde v1.0.0\nserde v1.0.0 (*)\nserde_derive v1.0.0 (proc-macro)\n";
        assert_eq!(names(tree).len(), 3);
    }
}
