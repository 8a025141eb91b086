//! The program that knows every operation of every suite: written, built and run.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use codegen::{Output, write_file};
use connect_model::Model;
use serde_json::{Value, json};

use super::case::Case;

/// How the manifest of the workspace begins, by which a folder of an earlier run is known.
const HEAD: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"runner\", \"s*\"]\n";

/// Builds the program, gives it the cases, and returns an answer for each.
pub(crate) fn run(folder: &Path, models: &[Model], cases: &[Case]) -> Result<Vec<Value>> {
    write(folder, models, cases)?;
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env_remove("RUSTFLAGS")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()
        .context("cannot run cargo")?;
    if !built.success() {
        bail!("the generated crates in {} do not compile", folder.display());
    }
    let mut program = Command::new(folder.join("target/debug/runner"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run the program that was built")?;
    let lines: String = cases.iter().map(|case| format!("{}\n", line(case))).collect();
    let mut stdin = program.stdin.take().context("the program takes no input")?;
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = program.wait_with_output()?;
    writer.join().ok().context("the cases were not written")??;
    let text = String::from_utf8(output.stdout)?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn line(case: &Case) -> Value {
    json!({"operation": key(case), "given": case.given})
}

fn key(case: &Case) -> String {
    format!("s{}/{}", case.model, case.operation)
}

fn write(folder: &Path, models: &[Model], cases: &[Case]) -> Result<()> {
    refuse_folder_of_others(folder)?;
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-runtime").canonicalize()?;
    put(
        &folder.join("Cargo.toml"),
        &format!(
            "{HEAD}\n\
             [workspace.dependencies]\nconnect-runtime = {{ path = {runtime:?}, features = [\"checksum\", \"gzip\"] }}\n\n\
             [profile.dev]\ndebug = false\n",
        ),
    )?;
    let mut members = String::new();
    for (index, model) in models.iter().enumerate() {
        let generated = codegen::generate(model).with_context(|| format!("the model of s{index}"))?;
        let member = folder.join(format!("s{index}"));
        let source = member.join("src");
        Output::compare(&source, &generated.files)?.write()?;
        put(&member.join("README.md"), "")?;
        put(&member.join("Cargo.toml"), &manifest(&format!("s{index}"), "connect-runtime = { workspace = true }\n"))?;
        members.push_str(&format!("s{index} = {{ path = \"../s{index}\" }}\n"));
    }
    let runner = folder.join("runner");
    put(
        &runner.join("Cargo.toml"),
        &manifest("runner", &format!("connect-runtime = {{ workspace = true }}\nserde_json = \"1\"\n{members}")),
    )?;
    put(&runner.join("src/main.rs"), &table(cases))?;
    put(&runner.join("src/runner.rs"), include_str!("runner.rs"))?;
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    if !folder.join("Cargo.lock").exists() {
        write_file(&folder.join("Cargo.lock"), &fs::read(lock)?).context("cannot copy Cargo.lock")?;
    }
    Ok(())
}

/// Manifests and programs of others are not overwritten: the folder is new, empty, or of an earlier run.
fn refuse_folder_of_others(folder: &Path) -> Result<()> {
    let ours = fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.starts_with(HEAD));
    let empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    ensure!(ours || empty, "{} is not a folder of protocol suites; name a new or an empty one", folder.display());
    Ok(())
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}")
}

/// The table of operations, each with the functions that run its cases.
fn table(cases: &[Case]) -> String {
    let entries: BTreeSet<String> = cases
        .iter()
        .map(|case| {
            let module = codegen::module_name(&case.operation);
            format!(
                "    (\"{}\", runner::run::<s{}::operation::{module}::{}>),\n",
                key(case),
                case.model,
                case.operation
            )
        })
        .collect();
    let entries: String = entries.into_iter().collect();
    format!("mod runner;\n\nfn main() {{\n    runner::main(&[\n{entries}    ]);\n}}\n")
}

/// Writes a file unless it is there already, so that cargo sees no change.
fn put(path: &Path, text: &str) -> Result<()> {
    if fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    write_file(path, text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))
}
