//! The project's command line, run as `cargo xtask`.

mod bench;
mod conformance;
mod generate;
mod import;
mod regenerate;

use std::process::ExitCode;

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
    /// Run botocore's protocol suites through generated code
    Conformance(conformance::ConformanceArgs),
    /// Measure the client beside the official crate
    Bench(bench::BenchArgs),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Regenerate(args) => regenerate::run(args),
        Command::Generate(args) => generate::run(args),
        Command::Import(args) => import::run(args),
        Command::Conformance(args) => conformance::run(args),
        Command::Bench(args) => bench::run(args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
