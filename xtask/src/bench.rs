//! `cargo xtask bench`: how long the client takes to compile, beside the official crate.
//!
//! Both crates are built in turn, in one run, on one machine, as dependencies of an empty
//! package, without incremental compilation. What they depend on is built before the clock
//! starts. Needs GNU time (`/usr/bin/time`) and, for `--official`, the package registry.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

#[derive(Args)]
pub(crate) struct BenchArgs {
    /// Build aws-sdk-connect in turn with ours, and print the ratios
    #[arg(long)]
    official: bool,
    /// How often each build is measured; medians are printed
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// What to measure
    #[arg(long, value_delimiter = ',', default_values = ["check", "debug", "release"])]
    modes: Vec<String>,
}

/// The version that the surface of the client follows.
const OFFICIAL: &str = "1.220.0";
const FOLDER: &str = "target/bench";

/// One build: seconds on the clock, seconds of processor time, megabytes at the peak.
#[derive(Clone, Copy)]
struct Figures {
    wall: f64,
    cpu: f64,
    memory: f64,
}

pub(crate) fn run(args: BenchArgs) -> Result<()> {
    package()?;
    println!("{:8} {:18} {:>9} {:>9} {:>10}", "", "", "wall s", "CPU s", "peak MB");
    for mode in &args.modes {
        let command = command(mode)?;
        let mut crates = vec![("connect-client", Vec::new())];
        if args.official {
            crates.push(("aws-sdk-connect", Vec::new()));
        }
        for (name, _) in &crates {
            build(name, command)?;
        }
        for _ in 0..args.runs {
            for (name, figures) in &mut crates {
                figures.push(build(name, command)?);
            }
        }
        let medians: Vec<Figures> = crates.iter().map(|(_, figures)| median(figures)).collect();
        for ((name, _), median) in crates.iter().zip(&medians) {
            println!("{mode:8} {name:18} {:9.1} {:9.1} {:10.0}", median.wall, median.cpu, median.memory);
        }
        if let [ours, theirs] = &*medians {
            let (wall, cpu, memory) = (theirs.wall / ours.wall, theirs.cpu / ours.cpu, theirs.memory / ours.memory);
            println!("{mode:8} {:18} {wall:9.1} {cpu:9.1} {memory:10.1}", "theirs / ours");
        }
    }
    Ok(())
}

fn command(mode: &str) -> Result<&'static [&'static str]> {
    match mode {
        "check" => Ok(&["check"]),
        "debug" => Ok(&["build"]),
        "release" => Ok(&["build", "--release"]),
        other => bail!("`{other}` is not a mode: there are check, debug and release"),
    }
}

/// The empty package that depends on both.
fn package() -> Result<()> {
    let client = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-client").canonicalize()?;
    let manifest = format!(
        "[package]\nname = \"bench\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         connect-client = {{ path = {client:?}, optional = true }}\n\
         aws-sdk-connect = {{ version = \"={OFFICIAL}\", optional = true }}\n\n[workspace]\n"
    );
    fs::create_dir_all(Path::new(FOLDER).join("src"))?;
    fs::write(Path::new(FOLDER).join("Cargo.toml"), manifest)?;
    fs::write(Path::new(FOLDER).join("src/lib.rs"), "")?;
    Ok(())
}

/// Builds a crate anew, its dependencies being there.
fn build(name: &str, command: &[&str]) -> Result<Figures> {
    let manifest = Path::new(FOLDER).join("Cargo.toml");
    let mut clean = Command::new(env!("CARGO"));
    clean.args(["clean", "--quiet", "--package", name, "--manifest-path"]).arg(&manifest);
    if command.contains(&"--release") {
        clean.arg("--release");
    }
    // Before the first build there is nothing to clean, which is no failure.
    let _ = clean.status().context("cannot run cargo")?;
    let output = Command::new("/usr/bin/time")
        .args(["-f", "figures %e %U %S %M", env!("CARGO")])
        .args(command)
        .args(["--quiet", "--package", name, "--features", name, "--manifest-path"])
        .arg(&manifest)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .output()
        .context("cannot run /usr/bin/time: install GNU time (Debian: `apt-get install time`)")?;
    let text = String::from_utf8_lossy(&output.stderr);
    let figures = text.lines().find_map(|line| line.strip_prefix("figures "));
    match (output.status.success(), figures.and_then(parse)) {
        (true, Some(figures)) => Ok(figures),
        _ => bail!("{name} was not built:\n{text}"),
    }
}

fn parse(figures: &str) -> Option<Figures> {
    let numbers: Vec<f64> = figures.split(' ').filter_map(|number| number.parse().ok()).collect();
    let [wall, user, system, kilobytes] = *numbers else { return None };
    Some(Figures { wall, cpu: user + system, memory: kilobytes / 1024.0 })
}

fn median(figures: &[Figures]) -> Figures {
    let middle = |value: fn(&Figures) -> f64| {
        let mut values: Vec<f64> = figures.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    Figures { wall: middle(|f| f.wall), cpu: middle(|f| f.cpu), memory: middle(|f| f.memory) }
}
