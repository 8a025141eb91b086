//! Workspaces of generated crates, for tests that compile them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use connect_model::Model;

use crate::{root, text};

/// A folder with crates in it.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// An empty one. What is in the folder already stays, so that the next run compiles less.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Workspace { folder: folder.into(), members: Vec::new() }
    }

    /// Adds the client of a model, without the operations that stream, and without the built-in transport.
    ///
    /// # Panics
    /// It cannot be generated or written.
    pub fn client(&mut self, name: &str, model: &Model, manifest_end: &str) -> PathBuf {
        let mut model = model.clone();
        codegen::leave_out_unsupported(&mut model);
        let files = codegen::generate(&model).unwrap_or_else(|problems| panic!("{name}: {problems}")).files;
        let runtime = root().join("connect-runtime").canonicalize().expect("the runtime is there");
        let manifest = codegen::manifest(name, &model, runtime.to_str().expect("the path is UTF-8"));
        // It is a member here, and no workspace of its own; that table stands last and is empty.
        let package = manifest.strip_suffix("[workspace]\n").expect("the manifest ends with a workspace");
        let (start, end) = package.split_once("default = [\"ring\"]").expect("the manifest has a default transport");
        let lean = format!("{start}default = []{end}");
        let folder = self.add(name, &format!("{lean}{manifest_end}"));
        write(&folder.join("README.md"), &codegen::readme(name, &model));
        let output = codegen::Output::compare(&folder.join("src"), &files).and_then(|output| output.write());
        output.expect("the target folder can be written");
        folder
    }

    /// Adds a program or library in one file.
    pub fn package(&mut self, name: &str, dependencies: &str, file: &str, source: &str) {
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
        );
        let folder = self.add(name, &manifest);
        write(&folder.join("src").join(file), source);
    }

    fn add(&mut self, name: &str, manifest: &str) -> PathBuf {
        let folder = self.folder.join(name);
        write(&folder.join("Cargo.toml"), manifest);
        self.members.push(name.to_owned());
        folder
    }

    /// Runs cargo in it, without the network.
    ///
    /// # Panics
    /// Cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> Output {
        let members: Vec<String> = self.members.iter().map(|member| format!("{member:?}")).collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
        write(&self.folder.join("Cargo.toml"), &manifest);
        // The versions that everything else is tested with, which are there without asking the network.
        write(&self.folder.join("Cargo.lock"), &text(&root().join("Cargo.lock")));
        // One folder for all workspaces, so that what they depend on is compiled once.
        let target = self.folder.parent().expect("it lies in the target folder").join("generated-target");
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--offline", "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }
}

/// Files that would not change keep their time, so that the next run compiles less.
///
/// # Panics
/// The folder cannot be written.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("every file is in a folder")).expect("the target folder can be written");
    fs::write(path, text).expect("the target folder can be written");
}
