//! The project's command line, run as `cargo xtask`.

mod bench;
mod changes;
mod check;
mod conformance;
mod crate_folder;
mod generate;
mod git;
mod import;
mod parity;
mod print;
mod regenerate;
mod schema;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Turns service models into Rust clients.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the client crate from model.json
    Regenerate(regenerate::RegenerateArgs),
    /// Generate a crate of its own from any REST-JSON model
    Generate(generate::GenerateArgs),
    /// Make or update model.json from a published model
    Import(import::ImportArgs),
    /// Tell all problems of a model and change nothing
    Check(check::CheckArgs),
    /// Tell what is different between two models, and what it breaks
    Changes(changes::ChangesArgs),
    /// Run botocore's protocol suites through generated code
    Conformance(conformance::ConformanceArgs),
    /// Measure the client beside the official crate
    Bench(bench::BenchArgs),
    /// Compare the client's public items with the official crate's
    Parity(parity::ParityArgs),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Regenerate(args) => regenerate::run(args),
        Command::Generate(args) => generate::run(args),
        Command::Import(args) => return finish(import::run(args)),
        Command::Check(args) => return finish(check::run(args)),
        Command::Changes(args) => changes::run(args),
        Command::Conformance(args) => conformance::run(args),
        Command::Bench(args) => bench::run(args),
        Command::Parity(args) => parity::run(args),
    };
    finish(result.map(|()| ExitCode::SUCCESS))
}

/// The status to exit with, after an error has been told.
fn finish(result: Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::FAILURE
    })
}
