//! Measures the client beside the official crate. `cargo xtask bench` runs this.

mod binary;
mod calls;
mod compile;
mod file;
mod goals;
mod guard;
mod multiply;
mod number;
mod place;
mod plot;
mod process;
mod report;
mod results;
mod scaling;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, ValueEnum};

use crate::place::{BARE, Contender, OFFICIAL, OURS, Place};
use crate::results::{Results, Stamp, Step};

/// Measures the client beside the official crate.
///
/// Results are kept in target/bench/results.json, step by step, and make BENCHMARKS.md and its plots
/// together with those of earlier runs.
#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Arguments {
    /// What to measure
    #[arg(default_value = "all")]
    section: Section,
    /// Measure aws-sdk-connect in turn with ours: takes hours and 8 GB of memory
    #[arg(long)]
    official: bool,
    /// How often each step is measured; medians are shown
    #[arg(long, value_name = "N", default_value_t = 3)]
    runs: usize,
    /// Only the short steps, once; nothing is recorded
    #[arg(long)]
    quick: bool,
    /// Only steps with one of these texts in their names
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// With `guard`: take what is measured as the new bounds
    #[arg(long)]
    bless: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Section {
    /// All sections but `guard`
    All,
    /// What compiling costs
    Compile,
    /// What a call costs
    Calls,
    /// What a program with one call is like
    Binary,
    /// How the commands grow with the model, and how long an edit takes
    Scaling,
    /// Nothing new: BENCHMARKS.md and the plots from what was recorded
    Report,
    /// The models that `scaling` starts, which runs this
    #[value(hide = true)]
    Multiples,
    /// Fail when a count that no machine changes is more than 5 % above bench/bounds.json
    Guard,
}

/// One run with what it has measured so far.
struct Run {
    place: Place,
    stamp: Stamp,
    results: Results,
    runs: usize,
    official: bool,
    quick: bool,
    only: Vec<String>,
}

/// Measures a section.
type Part = fn(&mut Run) -> Result<()>;

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let place = Place::find()?;
    if arguments.section == Section::Guard {
        return guard::run(&place, arguments.bless);
    }
    if arguments.section == Section::Multiples {
        return scaling::multiples(&place);
    }
    let mut run = Run::new(place, &arguments)?;
    let parts: [(Section, Part); 4] = [
        (Section::Compile, compile::run),
        (Section::Calls, calls::run),
        (Section::Binary, binary::run),
        (Section::Scaling, scaling::run),
    ];
    for (section, part) in parts {
        if arguments.section == section || arguments.section == Section::All {
            part(&mut run)?;
        }
    }
    if !arguments.quick {
        report::write(&run.place, &run.results)?;
    }
    Ok(())
}

impl Run {
    fn new(place: Place, arguments: &Arguments) -> Result<Run> {
        Ok(Run {
            stamp: place.stamp()?,
            results: Results::read(&place.made("results.json"))?,
            place,
            runs: if arguments.quick { 1 } else { arguments.runs.max(1) },
            official: arguments.official,
            quick: arguments.quick,
            only: arguments.only.clone(),
        })
    }

    /// Whether a step belongs to this run; `quick` says whether a quick one has it.
    fn wants(&self, what: &str, quick: bool) -> bool {
        match self.only.is_empty() {
            true => quick || !self.quick,
            false => self.only.iter().any(|text| what.contains(text)),
        }
    }

    /// The clients that are compiled.
    fn clients(&self) -> Vec<Contender> {
        if self.official { vec![OURS, OFFICIAL] } else { vec![OURS] }
    }

    /// Everything that makes calls.
    fn contenders(&self) -> Vec<Contender> {
        let mut contenders = self.clients();
        contenders.push(BARE);
        contenders
    }

    /// Shows a step and keeps it.
    fn record(&mut self, step: Step) -> Result<()> {
        println!("{}", report::table([&step]));
        match self.quick {
            true => Ok(()),
            false => self.results.record(step, &self.place.made("results.json")),
        }
    }
}
