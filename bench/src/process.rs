//! Runs programs, and says what each cost as the operating system counted it, its own children included.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use wait4::Wait4;

use crate::results::Step;

/// What a process cost.
#[derive(Clone, Copy, Default)]
pub(crate) struct Usage {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of processor time.
    pub(crate) cpu: f64,
    /// The most memory that one of its processes held, in megabytes (1,000,000 bytes).
    pub(crate) peak: f64,
}

impl Usage {
    /// Adds all three to a step.
    pub(crate) fn add_to(self, step: &mut Step, who: &str) {
        step.add(who, "wall s", self.wall);
        step.add(who, "CPU s", self.cpu);
        step.add(who, "peak MB", self.peak);
    }
}

/// Runs a program to its end. What it prints goes into `log` and is part of the error when it fails.
pub(crate) fn measure(command: &mut Command, log: &Path) -> Result<Usage> {
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let start = Instant::now();
    let mut child = start_of(command)?;
    let used = child.wait4().with_context(|| format!("cannot wait for {command:?}"))?;
    let wall = start.elapsed().as_secs_f64();
    if !used.status.success() {
        bail!("{command:?} failed:\n{}", std::fs::read_to_string(log).unwrap_or_default());
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Usage { wall, cpu, peak: used.rusage.maxrss as f64 / 1e6 })
}

/// Runs a program to its end and gives what it printed.
pub(crate) fn output(command: &mut Command) -> Result<Printed> {
    let output = command.output().with_context(|| format!("cannot start {}", program(command)))?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        bail!("{command:?} failed:\n{stdout}{stderr}");
    }
    Ok(Printed { stdout, stderr })
}

/// What a program printed.
pub(crate) struct Printed {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The server in a process of its own. It ends when this value is dropped.
pub(crate) struct Server {
    process: Child,
    url: String,
    // The server lives as long as this is open.
    _input: Option<ChildStdin>,
}

impl Server {
    pub(crate) fn start(program: &Path) -> Result<Server> {
        let mut command = Command::new(program);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = start_of(&mut command)?;
        let input = process.stdin.take();
        let mut url = String::new();
        let output = process.stdout.take().context("the server has no output")?;
        BufReader::new(output).read_line(&mut url)?;
        Ok(Server { process, url: url.trim().to_owned(), _input: input })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, and nothing is lost with it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn start_of(command: &mut Command) -> Result<Child> {
    command.spawn().with_context(|| format!("cannot start {}", program(command)))
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_shows_what_the_program_printed() {
        let log = std::env::temp_dir().join(format!("bench-process-{}", std::process::id()));
        let error = measure(Command::new("sh").args(["-c", "echo what went wrong >&2; exit 3"]), &log);
        std::fs::remove_file(log).expect("the log was written");
        assert!(error.is_err_and(|error| error.to_string().contains("what went wrong")));
    }
}
