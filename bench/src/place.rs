//! Where things are: the checkout, the folder of results, and Cargo with an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::results::Stamp;

/// Whose code is measured.
#[derive(Clone, Copy)]
pub(crate) struct Contender {
    /// As it stands in tables and in the names of programs.
    pub(crate) who: &'static str,
    /// The package of the client, if there is one.
    pub(crate) client: Option<&'static str>,
}

pub(crate) const OURS: Contender = Contender { who: "ours", client: Some("connect-client") };
pub(crate) const OFFICIAL: Contender = Contender { who: "official", client: Some("aws-sdk-connect") };
pub(crate) const BARE: Contender = Contender { who: "bare", client: None };

/// Variables that the caller of a run has for builds of their own.
const OF_THE_CALLER: [&str; 5] =
    ["CARGO_ENCODED_RUSTFLAGS", "CARGO_INCREMENTAL", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "RUSTFLAGS"];

/// The folders of a run.
pub(crate) struct Place {
    root: PathBuf,
    target: PathBuf,
}

impl Place {
    /// The checkout that this program was built from; results go below its target folder.
    pub(crate) fn find() -> Result<Place> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |path| root.join(path));
        let target = target.join("bench");
        fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;
        Ok(Place { root, target })
    }

    /// A file or folder of the checkout.
    pub(crate) fn source(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A file or folder that a run makes.
    pub(crate) fn made(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// What the last measured program printed.
    pub(crate) fn log(&self) -> PathBuf {
        self.made("last.log")
    }

    /// What is compiled for a contender; each has a folder of its own, so that none profits from another.
    pub(crate) fn build(&self, who: &str) -> PathBuf {
        self.made("build").join(who)
    }

    /// Cargo in the workspace `bench`, without incremental compilation and without what the caller
    /// has set for builds of their own.
    pub(crate) fn cargo(&self, who: &str) -> Command {
        let mut command = self.command("cargo", "bench");
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", self.build(who));
        command
    }

    /// A program in a folder of the checkout, with Cargo's defaults.
    pub(crate) fn command(&self, program: &str, folder: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.root.join(folder)).env("CARGO_TERM_COLOR", "never");
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            let is_group = text.starts_with("CARGO_PROFILE_") || text.starts_with("CARGO_PKG_");
            if is_group || OF_THE_CALLER.contains(&&*text) {
                command.env_remove(name);
            }
        }
        command
    }

    /// Builds a program of the workspace `bench` in release mode and gives its path.
    pub(crate) fn release(&self, who: &str, package: &str) -> Result<PathBuf> {
        let mut command = self.cargo(who);
        command.args(["build", "--quiet", "--locked", "--release", "--package", package]);
        crate::process::measure(&mut command, &self.log())?;
        Ok(self.build(who).join("release").join(package))
    }

    /// Date, machine and versions of a run that starts now.
    pub(crate) fn stamp(&self) -> Result<Stamp> {
        let line =
            |command: &mut Command| -> Result<String> { Ok(crate::process::output(command)?.stdout.trim().to_owned()) };
        let date = line(Command::new("date").args(["--utc", "+%Y-%m-%d"]))?;
        let rustc = line(Command::new("rustc").arg("--version"))?;
        let commit = line(Command::new("git").current_dir(&self.root).args(["describe", "--always", "--dirty"]))?;
        let lock = fs::read_to_string(self.source("bench/Cargo.lock"))?;
        let official = version(&lock, "aws-sdk-connect").context("aws-sdk-connect is not in bench/Cargo.lock")?;
        let reqwest = version(&lock, "reqwest").context("reqwest is not in bench/Cargo.lock")?;
        let versions = format!("connect-client at {commit}, aws-sdk-connect {official}, reqwest {reqwest}, {rustc}");
        Ok(Stamp { date, machine: machine(), versions })
    }
}

/// The version of a package in the text of a lock file.
fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split('"').next()
}

/// Processor, how many of them, memory and system, as far as the system tells.
fn machine() -> String {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_start_matches(['\t', ' ', ':']).to_owned())
    };
    let processor = field(&read("/proc/cpuinfo"), "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = field(&read("/proc/meminfo"), "MemTotal")
        .and_then(|text| text.split(' ').next()?.parse::<f64>().ok())
        .map_or_else(|| "unknown".to_owned(), |kilobytes| format!("{:.0} GB", kilobytes * 1024.0 / 1e9));
    let system = read("/proc/sys/kernel/osrelease");
    format!("{cores} × {processor}, {memory} of memory, Linux {}", system.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_those_of_the_lock_file() {
        let lock = "[[package]]\nname = \"reqwest\"\nversion = \"0.13.5\"\nsource = \"…\"\n";
        assert_eq!(version(lock, "reqwest"), Some("0.13.5"));
        assert_eq!(version(lock, "request"), None);
    }
}
