//! What compiling costs: the client alone, a first build of a program, linking again, documentation.
//!
//! Without incremental compilation. The client alone is compiled when all that it depends on is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::Run;
use crate::place::{Contender, Place};
use crate::process::{Usage, measure};
use crate::results::Step;

pub(crate) const SECTION: &str = "compile";

/// How a step is called, whether a quick run has it, and what it does.
type Entry = (&'static str, bool, fn(&Place, &Built) -> Result<Usage>);

pub(crate) const FIRST_DEBUG: &str = "first debug build of a program";
pub(crate) const FIRST_RELEASE: &str = "first release build of a program";
pub(crate) const CHECK: &str = "check of the client";
pub(crate) const DEBUG: &str = "debug build of the client";
pub(crate) const RELEASE: &str = "release build of the client";
pub(crate) const RELINK: &str = "debug build after a change of the program";
pub(crate) const RELINK_RELEASE: &str = "release build after a change of the program";
pub(crate) const DOC: &str = "documentation of the client";

/// Each first build leaves the dependencies for the steps after it.
const STEPS: [Entry; 8] = [
    (FIRST_DEBUG, false, |place, built| first(place, built, &["build"])),
    (DEBUG, true, |place, built| client(place, built, &["build"])),
    (RELINK, true, |place, built| relink(place, built, &["build"])),
    (CHECK, true, |place, built| client(place, built, &["check"])),
    (DOC, false, |place, built| client(place, built, &["doc", "--no-deps"])),
    (FIRST_RELEASE, false, |place, built| first(place, built, &["build", "--release"])),
    (RELEASE, false, |place, built| client(place, built, &["build", "--release"])),
    (RELINK_RELEASE, false, |place, built| relink(place, built, &["build", "--release"])),
];

/// What is built for a contender.
struct Built {
    who: &'static str,
    client: &'static str,
    program: String,
}

pub(crate) fn run(run: &mut Run) -> Result<()> {
    measure(run.place.cargo("ours").args(["fetch", "--quiet", "--locked"]), &run.place.log())?;
    for (what, quick, work) in STEPS {
        if !run.wants(what, quick) {
            continue;
        }
        let mut step = Step::new(SECTION, what, &run.stamp);
        let built: Vec<Built> = run.clients().into_iter().filter_map(Built::new).collect();
        for _ in 0..run.runs {
            for built in &built {
                work(&run.place, built).with_context(|| format!("{what}, {}", built.who))?.add_to(&mut step, built.who);
                if let Some(size) = size(&run.place, built, what)? {
                    step.add(built.who, "library MB", size);
                }
            }
        }
        run.record(step)?;
    }
    Ok(())
}

impl Built {
    fn new(contender: Contender) -> Option<Built> {
        let Contender { who, client } = contender;
        Some(Built { who, client: client?, program: format!("program-{who}") })
    }
}

/// A build of the program when nothing is there but the sources.
fn first(place: &Place, built: &Built, command: &[&str]) -> Result<Usage> {
    let folder = profile(place, built, command);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    measure(&mut cargo(place, built, command, &built.program), &place.log())
}

/// The client alone. What it depends on is compiled before that, with the client itself, as Cargo has no way
/// to leave that out; only Cargo knows whether anything of it has changed since the last time.
fn client(place: &Place, built: &Built, command: &[&str]) -> Result<Usage> {
    measure(&mut cargo(place, built, command, built.client), &place.log())?;
    let mut clean = place.cargo(built.who);
    clean.args(["clean", "--quiet", "--locked", "--package", built.client]);
    clean.args(command.iter().filter(|argument| **argument == "--release"));
    measure(&mut clean, &place.log())?;
    measure(&mut cargo(place, built, command, built.client), &place.log())
}

/// The program after a change of its only source file.
fn relink(place: &Place, built: &Built, command: &[&str]) -> Result<Usage> {
    measure(&mut cargo(place, built, command, &built.program), &place.log())?;
    let source = place.source(&format!("bench/program/{}/src/main.rs", built.who));
    let file = fs::File::options().append(true).open(&source)?;
    file.set_modified(SystemTime::now()).with_context(|| format!("cannot touch {}", source.display()))?;
    measure(&mut cargo(place, built, command, &built.program), &place.log())
}

/// `cargo COMMAND --package PACKAGE`.
fn cargo(place: &Place, built: &Built, command: &[&str], package: &str) -> Command {
    let mut cargo = place.cargo(built.who);
    cargo.args(command).args(["--quiet", "--locked", "--package", package]);
    cargo
}

/// Where the results of a command are.
fn profile(place: &Place, built: &Built, command: &[&str]) -> PathBuf {
    place.build(built.who).join(if command.contains(&"--release") { "release" } else { "debug" })
}

/// The size of the client's library, in megabytes, after a step that makes it.
fn size(place: &Place, built: &Built, what: &str) -> Result<Option<f64>> {
    let command: &[&str] = match what {
        DEBUG => &["build"],
        RELEASE => &["build", "--release"],
        _ => return Ok(None),
    };
    library_size(&profile(place, built, command), built.client).map(Some)
}

/// The size of a library below the folder of a profile, in megabytes.
pub(crate) fn library_size(profile: &Path, package: &str) -> Result<f64> {
    let folder = profile.join("deps");
    let prefix = format!("lib{}-", package.replace('-', "_"));
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let is_library = |name: &str| name.starts_with(&prefix) && name.ends_with(".rlib");
    let library = entries.flatten().find(|entry| is_library(&entry.file_name().to_string_lossy()));
    let library = library.with_context(|| format!("{} has no library of {package}", folder.display()))?;
    Ok(library.metadata()?.len() as f64 / 1e6)
}
