//! The rules by which changes are judged: each says what it should, the docs say the same, and rustc agrees.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use client_tests::crates::Workspace;
use client_tests::rules::{Case, cases, model};
use client_tests::{root, text};
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
    assert_eq!(kinds(&mut cases().map(|case| case.kind)), kinds(&mut RULES.iter().map(|rule| rule.kind)));
}

#[test]
fn each_change_is_found_and_judged_by_its_rule() {
    for case in cases() {
        let changes = changes(case);
        let found: BTreeSet<&str> = changes.changes.iter().map(|change| change.rule.kind).collect();
        let expected: BTreeSet<&str> = case.along.iter().copied().chain([case.kind]).collect();
        assert_eq!(found, expected, "{}", changes.json());
        let rule = rule(case.kind);
        let change = changes.changes.iter().find(|change| change.rule == rule).expect("it was found");
        assert_eq!(change.wire, case.wire, "{}", case.kind);
        // Read from the other end, it is another change, and never none.
        let back = Changes::between(&load(&case.model(true)), &load(&case.model(false)));
        assert!(!back.is_empty(), "{}", case.kind);
    }
}

/// A service that asks for more or takes less refuses what programs send; what they receive is a part of what it was.
#[test]
fn what_breaks_only_requests_is_what_asks_for_more_or_takes_less() {
    let one_way: Vec<&Rule> = RULES.iter().filter(|rule| rule.request != rule.response).collect();
    assert!(one_way.iter().all(|rule| rule.request == Wire::Breaking));
    let expected = [
        "required-member-added",
        "member-required",
        "text-became-enumeration",
        "nulls-forbidden",
        "enum-value-removed",
        "bound-tightened",
        "pattern-changed",
    ];
    assert_eq!(one_way.iter().map(|rule| rule.kind).collect::<Vec<_>>(), expected);
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
    let mut workspace = Workspace::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules"));
    let all: Vec<&Case> = cases().collect();
    workspace.client("before", &load(&model(&all, false)).model, "");
    workspace.client("after", &load(&model(&all, true)).model, "");

    let (breaking, fine): (Vec<&Case>, Vec<&Case>) =
        all.iter().copied().partition(|case| rule(case.kind).source == SourceVerdict::Major);
    let with_new = || all.iter().copied().filter(|case| !case.new.is_empty());
    // All that has to compile, together.
    program(&mut workspace, "all-before", "before", all.iter().map(|case| (case.kind, case.old)));
    program(&mut workspace, "all-after", "after", fine.iter().map(|case| (case.kind, case.old)));
    program(&mut workspace, "new-after", "after", with_new().map(|case| (case.kind, case.new)));
    // Each that must not, alone.
    let mut expected = BTreeSet::new();
    for case in &breaking {
        expected.insert(program(
            &mut workspace,
            &format!("old-{}", case.kind),
            "after",
            [(case.kind, case.old)].into_iter(),
        ));
    }
    for case in with_new() {
        expected.insert(program(
            &mut workspace,
            &format!("new-{}", case.kind),
            "before",
            [(case.kind, case.new)].into_iter(),
        ));
    }
    for case in &all {
        let minor = rule(case.kind).source == SourceVerdict::Minor;
        assert_eq!(minor, !case.new.is_empty(), "{}: what is minor has something new to use", case.kind);
    }

    let failed = check(&workspace);
    let names: BTreeSet<&String> = failed.keys().collect();
    assert_eq!(names, expected.iter().collect(), "packages that failed, and that should\n{failed:#?}");
}

/// A library that uses a client under the name `shop`, in one function for each part.
fn program<'c>(
    workspace: &mut Workspace,
    name: &str,
    client: &str,
    parts: impl Iterator<Item = (&'c str, &'c str)>,
) -> String {
    let mut source = "//! Uses a client.\n#![allow(unused)]\n".to_owned();
    for (kind, part) in parts {
        let kind = kind.replace('-', "_");
        source.push_str(&format!("pub fn {kind}(client: &shop::Client) {{\n    {part}\n}}\n"));
    }
    let dependency = format!("shop = {{ package = {client:?}, path = \"../{client}\" }}");
    workspace.package(name, &dependency, "lib.rs", &source);
    name.to_owned()
}

/// Compiles all; packages that failed, with what was wrong.
fn check(workspace: &Workspace) -> BTreeMap<String, Vec<String>> {
    let output = workspace.cargo(&["check", "--workspace", "--keep-going", "--message-format=json"]);
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
