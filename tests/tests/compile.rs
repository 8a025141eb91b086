//! Every fixture's client, the obstacle course of names, and a part of Connect compile without a warning.

use std::path::Path;

use client_tests::crates::{Workspace, write};
use client_tests::obstacles::{OBSTACLES, names};
use client_tests::{connect, fixture, fixture_models, model, root, text};

/// They are the same, since a generated crate is used as connect-client is.
#[test]
fn generated_crates_have_the_features_of_connect_client() {
    let features = |manifest: &str| -> Vec<String> {
        let lines = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
        lines.take_while(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let ours = features(&text(&root().join("connect-client/Cargo.toml")));
    assert!(ours.len() > 5, "{ours:?}");
    assert_eq!(features(&codegen::manifest("client", connect(), "connect-runtime")), ours);
}

const DENIED: &str = "[lints.rust]\nwarnings = \"deny\"\n";

/// All of them in one workspace, so that what they depend on is compiled once.
#[test]
fn generated_code_compiles_without_warnings() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated");
    let fixtures = fixture_models().into_iter().map(|name| {
        let text = text(&fixture(&format!("models/{name}.json")));
        (name, text)
    });
    let obstacles = OBSTACLES.iter().map(|obstacle| (obstacle.name.to_owned(), obstacle.model(&names())));
    let mut workspace = Workspace::new(&folder);
    let mut few = connect().clone();
    few.retain_operations(|operation| ["DescribeUser", "ListUsers"].contains(&operation.name.as_str()));
    workspace.client("few-operations", &few, DENIED);
    for (name, source) in fixtures.chain(obstacles) {
        let folder = workspace.client(&name, &model(&source), DENIED);
        // Read by people who look for the reason of a failure.
        write(&folder.join("model.json"), &source);
    }
    let output = workspace.cargo(&["check", "--workspace", "--keep-going"]);
    assert!(output.status.success(), "in {}:\n{}", folder.display(), String::from_utf8_lossy(&output.stderr));
}
