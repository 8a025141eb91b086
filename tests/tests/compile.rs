//! Every fixture's client, and the obstacle course of names, compiles without a warning.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use client_tests::obstacles::{OBSTACLES, names};
use client_tests::{fixture, fixture_models, generate, model, root, text};
use codegen::Output;

/// All of them in one workspace, so that what they depend on is compiled once.
#[test]
fn generated_code_compiles_without_warnings() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated");
    let fixtures = fixture_models().into_iter().map(|name| {
        let text = text(&fixture(&format!("models/{name}.json")));
        (name, text)
    });
    let obstacles = OBSTACLES.iter().map(|obstacle| (obstacle.name.to_owned(), obstacle.model(&names())));
    let mut members = Vec::new();
    for (name, model) in fixtures.chain(obstacles) {
        write_crate(&folder.join(&name), &name, &model);
        members.push(format!("{name:?}"));
    }
    write(&folder.join("Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", ")));
    // The versions that everything else is tested with, which are there without asking the network.
    write(&folder.join("Cargo.lock"), &text(&root().join("Cargo.lock")));
    check(&folder);
}

fn write_crate(folder: &Path, name: &str, source: &str) {
    let model = model(source);
    // Read by people who look for the reason of a failure.
    write(&folder.join("model.json"), source);
    write(&folder.join("README.md"), &codegen::readme(name, &model));
    write(&folder.join("Cargo.toml"), &manifest(name, &model));
    let files = generate(&model);
    let source = folder.join("src");
    Output::compare(&source, &files).and_then(|output| output.write()).expect("the target folder can be written");
}

/// The manifest that people get, but in a workspace, without the built-in transport, and strict.
fn manifest(name: &str, model: &connect_model::Model) -> String {
    let runtime = root().join("connect-runtime").canonicalize().expect("the runtime is there");
    let manifest = codegen::manifest(name, model, runtime.to_str().expect("the path is UTF-8"));
    let (package, _) = manifest.split_once("# A crate of its own").expect("the manifest has a part on workspaces");
    let lean = package.replace("connect-runtime = { ", "connect-runtime = { default-features = false, ");
    format!("{lean}[lints.rust]\nwarnings = \"deny\"\n")
}

fn check(folder: &PathBuf) {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--workspace", "--keep-going", "--target-dir", "target"])
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "in {}:\n{}", folder.display(), String::from_utf8_lossy(&output.stderr));
}

/// Files that would not change keep their time, so that the next run compiles less.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("every file is in a folder")).expect("the target folder can be written");
    fs::write(path, text).expect("the target folder can be written");
}
