//! How the commands grow with the model, and how long an edit takes to become a compiled client.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::Run;
use crate::multiply::{multiply, published};
use crate::place::{OURS, Place};
use crate::process::{Usage, measure, output};
use crate::results::Step;

pub(crate) const SECTION: &str = "scaling";
pub(crate) const EDITS: &str = "edit";
pub(crate) const COMMANDS: [&str; 3] = ["regenerate", "changes", "import"];
pub(crate) const FACTORS: [usize; 3] = [1, 4, 16];
pub(crate) const EDIT: &str = "check after a new enumeration value";

/// A line put in front of all others of a shape: the step, the shape, the key that it goes under, the line.
const EDIT_STEPS: [(&str, &str, &str, &str, &str); 3] = [
    (EDIT, "check", "IntegrationType", "\"enum\": [", "\"BENCH_#\""),
    (
        "check after a new member",
        "check",
        "StopContactRequest",
        "\"members\": {",
        "\"Bench#\": {\"shape\": \"String\"}",
    ),
    ("debug build after a new enumeration value", "build", "IntegrationType", "\"enum\": [", "\"BUILT_#\""),
];

pub(crate) fn run(run: &mut Run) -> Result<()> {
    let xtask = xtask(&run.place)?;
    // In a process of its own: a process starts with the peak memory of the one that starts it.
    measure(Command::new(std::env::current_exe()?).arg("multiples"), &run.place.log())?;
    for factor in FACTORS {
        let files = Files::of(&run.place, factor);
        for name in COMMANDS {
            let what = scaled(name, factor);
            if !run.wants(&what, factor <= 4) {
                continue;
            }
            let mut step = Step::new(SECTION, what, &run.stamp);
            for _ in 0..run.runs {
                files.command(&xtask, name, &run.place)?.add_to(&mut step, OURS.who);
            }
            run.record(step)?;
        }
    }
    edits(run)
}

/// Writes the multiples of the model.
pub(crate) fn multiples(place: &Place) -> Result<()> {
    let model: Value = serde_json::from_slice(&fs::read(place.source("model.json"))?)?;
    FACTORS.iter().try_for_each(|factor| Files::of(place, *factor).write(&multiply(&model, *factor)))
}

/// The step of a command at a multiple of the model.
pub(crate) fn scaled(command: &str, factor: usize) -> String {
    format!("{command}, {factor} × the model")
}

/// The program behind `cargo xtask`, built as that builds it.
fn xtask(place: &Place) -> Result<PathBuf> {
    let target = place.made("..");
    let mut build = place.command("cargo", ".");
    build.env("CARGO_TARGET_DIR", &target).args(["build", "--quiet", "--locked", "--package", "xtask"]);
    measure(&mut build, &place.log())?;
    Ok(target.join("debug/xtask"))
}

/// What the commands work on.
struct Files {
    model: PathBuf,
    published: PathBuf,
    imported: PathBuf,
    source: PathBuf,
}

impl Files {
    fn of(place: &Place, factor: usize) -> Files {
        let folder = place.made(&format!("models/{factor}"));
        Files {
            model: folder.join("model.json"),
            published: folder.join("service-2.json"),
            imported: folder.join("imported.json"),
            source: folder.join("src"),
        }
    }

    fn write(&self, model: &Value) -> Result<()> {
        self.model.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&self.model, serde_json::to_vec_pretty(model)?)?;
        Ok(fs::write(&self.published, serde_json::to_vec(&published(model))?)?)
    }

    /// Runs a command of `cargo xtask`: into an empty folder, or over a model that is there.
    fn command(&self, xtask: &Path, name: &str, place: &Place) -> Result<Usage> {
        if self.source.exists() {
            fs::remove_dir_all(&self.source)?;
        }
        fs::copy(&self.model, &self.imported)?;
        let mut command = Command::new(xtask);
        command.current_dir(place.source(".")).arg(name);
        match name {
            "regenerate" => command.arg("--model").arg(&self.model).arg("--out").arg(&self.source),
            "import" => command.arg(&self.published).arg("--model").arg(&self.imported),
            _ => command.arg(&self.model).arg(&self.published),
        };
        measure(&mut command, &place.log())
    }
}

/// Edits in a copy of the checkout, compiled as everybody compiles: incrementally.
fn edits(run: &mut Run) -> Result<()> {
    if !EDIT_STEPS.iter().any(|(what, ..)| run.wants(what, *what == EDIT)) {
        return Ok(());
    }
    let checkout = copy(&run.place)?;
    for (number, (what, command, shape, key, line)) in EDIT_STEPS.into_iter().enumerate() {
        if !run.wants(what, what == EDIT) {
            continue;
        }
        let mut step = Step::new(EDITS, what, &run.stamp);
        compile(&checkout, &run.place, command)?;
        for repeat in 0..run.runs {
            let line = line.replace('#', &format!("{number}{repeat}"));
            edit(&checkout.join("model.json"), shape, key, &line)?;
            compile(&checkout, &run.place, command)?.add_to(&mut step, OURS.who);
        }
        run.record(step)?;
    }
    Ok(())
}

/// The files that git knows, as they are now. What was compiled in an earlier copy stays.
fn copy(place: &Place) -> Result<PathBuf> {
    let checkout = place.made("checkout");
    let list = output(Command::new("git").current_dir(place.source(".")).args(["ls-files", "-z", "--cached"]))?;
    for path in list.stdout.split_terminator('\0') {
        let (from, to) = (place.source(path), checkout.join(path));
        if let (true, Some(folder)) = (from.is_file(), to.parent()) {
            fs::create_dir_all(folder)?;
            fs::copy(&from, &to).with_context(|| format!("cannot copy {path}"))?;
        }
    }
    Ok(checkout)
}

/// Puts a line into a shape of the model, as somebody with an editor would.
fn edit(model: &Path, shape: &str, key: &str, line: &str) -> Result<()> {
    let text = fs::read_to_string(model)?;
    let edited = edited(&text, shape, key, line).with_context(|| format!("the model has no {shape} with {key}"))?;
    fs::write(model, edited).with_context(|| format!("cannot write {}", model.display()))
}

fn edited(text: &str, shape: &str, key: &str, line: &str) -> Option<String> {
    let shape = text.find(&format!("\"{shape}\": {{"))?;
    let place = shape + text[shape..].find(key)? + key.len();
    Some(format!("{}\n{line},{}", &text[..place], &text[place..]))
}

/// `cargo xtask regenerate` and `cargo check` or `cargo build`, together.
fn compile(checkout: &Path, place: &Place, command: &str) -> Result<Usage> {
    let script = format!("cargo xtask regenerate && cargo {command} --quiet --package connect-client");
    let mut shell = place.command("sh", ".");
    shell.current_dir(checkout).env_remove("CARGO_TARGET_DIR").args(["-ec", &script]);
    measure(&mut shell, &place.log())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_is_one_line_at_the_head_of_the_shape() {
        let text = "{\"shapes\": {\"A\": {\"enum\": [\"X\"]}, \"B\": {\"enum\": [\n\"Y\"]}}}";
        let expected = "{\"shapes\": {\"A\": {\"enum\": [\"X\"]}, \"B\": {\"enum\": [\n\"Z\",\n\"Y\"]}}}";
        assert_eq!(edited(text, "B", "\"enum\": [", "\"Z\"").as_deref(), Some(expected));
        assert_eq!(edited(text, "C", "\"enum\": [", "\"Z\""), None);
    }
}
