//! The rules by which changes are judged: each says what it should, the docs say the same, and rustc agrees.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use client_tests::rules::{CASES, Case, model};
use client_tests::{root, text};
use codegen::Output;
use connect_model::{Changes, Dialect, Loaded, RULES, Rule, SourceVerdict, Wire, read, rules_table};
use serde_json::Value;

fn rule(kind: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.kind == kind).unwrap_or_else(|| panic!("there is no rule {kind}"))
}

fn load(text: &str) -> Loaded {
    read(text.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

fn changes(case: &Case) -> Changes {
    Changes::between(&load(&case.model(false)), &load(&case.model(true)))
}

#[test]
fn each_rule_has_its_case() {
    let kinds = |kinds: &mut dyn Iterator<Item = &'static str>| kinds.collect::<Vec<_>>();
    assert_eq!(kinds(&mut CASES.iter().map(|case| case.kind)), kinds(&mut RULES.iter().map(|rule| rule.kind)));
}

#[test]
fn each_change_is_found_and_judged_by_its_rule() {
    for case in CASES {
        let changes = changes(case);
        let found: BTreeSet<&str> = changes.changes.iter().map(|change| change.rule.kind).collect();
        let expected: BTreeSet<&str> = case.along.iter().copied().chain([case.kind]).collect();
        assert_eq!(found, expected, "{}", changes.json());
        let rule = rule(case.kind);
        let change = changes.changes.iter().find(|change| change.rule == rule).expect("it was found");
        // Which column counts is which structure of the operation the case changes.
        let column = if case.model(false).contains("Response\"") && !case.kind.starts_with("paginator") {
            rule.response
        } else {
            rule.request
        };
        assert_eq!(change.wire, column, "{}", case.kind);
        assert!(changes.source() >= rule.source, "{}", case.kind);
        // Read from the other end, it is another change, and never none.
        let back = Changes::between(&load(&case.model(true)), &load(&case.model(false)));
        assert!(!back.is_empty(), "{}", case.kind);
    }
}

/// A rule that says different things of the two directions is seen from both.
#[test]
fn what_travels_both_ways_counts_by_the_worse() {
    let side = |values: &str, way: &str| {
        format!(
            r#"{{"metadata": {{"protocol": "rest-json"}}, "operations": {{"Do": {{"http": {{"method": "POST", "requestUri": "/"}}, {way}}}}},
            "shapes": {{"Both": {{"type": "structure", "members": {{"Color": {{"shape": "Color"}}}}}},
            "Color": {{"type": "string", "enum": [{values}]}}}}}}"#
        )
    };
    let wire = |way: &str| {
        let found = Changes::between(&load(&side(r#""A", "B""#, way)), &load(&side(r#""A""#, way)));
        assert_eq!(found.changes.len(), 1);
        (found.changes[0].rule.kind, found.wire())
    };
    let (input, output) = (r#""input": {"shape": "Both"}"#, r#""output": {"shape": "Both"}"#);
    assert_eq!(wire(input), ("enum-value-removed", Wire::Breaking));
    assert_eq!(wire(output), ("enum-value-removed", Wire::Compatible));
    assert_eq!(wire(&format!("{input}, {output}")), ("enum-value-removed", Wire::Breaking));
}

#[test]
fn the_documentation_has_the_same_table() {
    let found = text(&root().join("docs/changes.md"));
    let table = rules_table();
    assert!(
        found.contains(&table),
        "docs/changes.md has another table; `cargo xtask changes --rules` prints this one:\n{table}"
    );
}

/// Programs written against the crate before, compiled against it and against the one after: they break where the
/// verdict is major, and nowhere else. Programs that use what is new compile against the crate after only.
#[test]
fn the_verdict_in_source_is_what_rustc_says() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules");
    let mut workspace = Workspace { folder, members: Vec::new() };
    let all: Vec<&Case> = CASES.iter().collect();
    workspace.client("before", &model(&all, false));
    workspace.client("after", &model(&all, true));

    let (breaking, fine): (Vec<&Case>, Vec<&Case>) =
        all.iter().copied().partition(|case| rule(case.kind).source == SourceVerdict::Major);
    let with_new = || all.iter().copied().filter(|case| !case.new.is_empty());
    // All that has to compile, together.
    workspace.program("all-before", "before", all.iter().map(|case| (case.kind, case.old)));
    workspace.program("all-after", "after", fine.iter().map(|case| (case.kind, case.old)));
    workspace.program("new-after", "after", with_new().map(|case| (case.kind, case.new)));
    // Each that must not, alone.
    let mut expected = BTreeSet::new();
    for case in &breaking {
        expected.insert(workspace.program(&format!("old-{}", case.kind), "after", [(case.kind, case.old)].into_iter()));
    }
    for case in with_new() {
        expected.insert(workspace.program(
            &format!("new-{}", case.kind),
            "before",
            [(case.kind, case.new)].into_iter(),
        ));
    }
    for case in &all {
        let minor = rule(case.kind).source == SourceVerdict::Minor;
        assert_eq!(minor, !case.new.is_empty(), "{}: what is minor has something new to use", case.kind);
    }

    let failed = workspace.check();
    let names: BTreeSet<&String> = failed.keys().collect();
    assert_eq!(names, expected.iter().collect(), "packages that failed, and that should\n{failed:#?}");
}

/// Generated clients, and programs that use one of them under the name `shop`.
struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    fn client(&mut self, name: &str, source: &str) {
        let model = load(source).model;
        // What streams is left out, as people leave it out with `--skip-unsupported`.
        let files = codegen::generate_supported(&model).unwrap_or_else(|problems| panic!("{problems}")).files;
        let runtime = root().join("connect-runtime").canonicalize().expect("the runtime is there");
        let manifest = codegen::manifest(name, &model, runtime.to_str().expect("the path is UTF-8"));
        let (package, _) = manifest.split_once("# A crate of its own").expect("the manifest has a part on workspaces");
        // Without the built-in transport, which nothing here needs.
        let lean = package.replace("connect-runtime = { ", "connect-runtime = { default-features = false, ");
        let folder = self.folder.join(name);
        write(&folder.join("Cargo.toml"), &lean);
        write(&folder.join("README.md"), &codegen::readme(name, &model));
        Output::compare(&folder.join("src"), &files).and_then(|output| output.write()).expect("it can be written");
        self.members.push(name.to_owned());
    }

    fn program<'c>(&mut self, name: &str, client: &str, parts: impl Iterator<Item = (&'c str, &'c str)>) -> String {
        let mut source = "//! Uses a client.\n#![allow(unused)]\n".to_owned();
        for (kind, part) in parts {
            let kind = kind.replace('-', "_");
            source.push_str(&format!("pub fn {kind}(client: &shop::Client) {{\n    {part}\n}}\n"));
        }
        let folder = self.folder.join(name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             shop = {{ package = {client:?}, path = \"../{client}\" }}\n"
        );
        write(&folder.join("Cargo.toml"), &manifest);
        write(&folder.join("src/lib.rs"), &source);
        self.members.push(name.to_owned());
        name.to_owned()
    }

    /// Compiles all; packages that failed, with what was wrong.
    fn check(&self) -> BTreeMap<String, Vec<String>> {
        let members: Vec<String> = self.members.iter().map(|member| format!("{member:?}")).collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
        write(&self.folder.join("Cargo.toml"), &manifest);
        write(&self.folder.join("Cargo.lock"), &text(&root().join("Cargo.lock")));
        // The folder of the other test that compiles generated code, so that what both depend on is compiled once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated/target");
        let output = Command::new(env!("CARGO"))
            .args([
                "check",
                "--quiet",
                "--offline",
                "--workspace",
                "--keep-going",
                "--message-format=json",
                "--target-dir",
            ])
            .arg(target)
            .current_dir(&self.folder)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo runs");
        let mut failed: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
                let name = message["target"]["name"].as_str().unwrap_or_default().replace('_', "-");
                let said = message["message"]["message"].as_str().unwrap_or_default();
                failed.entry(name).or_default().push(said.to_owned());
            }
        }
        // Where cargo itself fails, nothing was compiled.
        assert!(!failed.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        failed
    }
}

/// Files that would not change keep their time, so that the next run compiles less.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("every file is in a folder")).expect("the target folder can be written");
    fs::write(path, text).expect("the target folder can be written");
}
