//! Every fixture's client, and the obstacle course of names, compiles without a warning.

use std::path::Path;

use client_tests::crates::{Workspace, write};
use client_tests::obstacles::{OBSTACLES, names};
use client_tests::{fixture, fixture_models, model, text};

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
    for (name, source) in fixtures.chain(obstacles) {
        let folder = workspace.client(&name, &model(&source), "[lints.rust]\nwarnings = \"deny\"\n");
        // Read by people who look for the reason of a failure.
        write(&folder.join("model.json"), &source);
    }
    let output = workspace.cargo(&["check", "--workspace", "--keep-going"]);
    assert!(output.status.success(), "in {}:\n{}", folder.display(), String::from_utf8_lossy(&output.stderr));
}
