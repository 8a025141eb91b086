//! Texts of a model are shown and never become code, whatever is in them.

use std::path::Path;
use std::process::Output;

use client_tests::crates::{Workspace, write};
use client_tests::{model, texts};

/// Characters that rustc takes for the end of a line, or denies: control characters, and those of its lint
/// `text_direction_codepoint_in_comment`.
fn is_denied(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn no_file_has_characters_that_cannot_be_seen() {
    let model = model(&texts::model());
    let files = client_tests::generate(&model).into_iter();
    let manifest = codegen::manifest("texts", &model, "connect-runtime");
    let all =
        files.chain([("Cargo.toml".to_owned(), manifest), ("README.md".to_owned(), codegen::readme("texts", &model))]);
    for (path, text) in all {
        let found = text.lines().find(|line| line.contains(is_denied));
        assert_eq!(found, None, "{path}");
    }
}

/// The compiler, its lints and those of rustdoc find nothing, and the one doctest is the first page's own.
#[test]
fn a_crate_of_any_texts_compiles_and_has_no_doctests_of_them() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts");
    let mut workspace = Workspace::new(&folder);
    let source = texts::model();
    let krate = workspace.client("texts", &model(&source), "[lints.rust]\nwarnings = \"deny\"\n");
    write(&krate.join("model.json"), &source);
    let run = |arguments: &[&str]| -> Output {
        let output = workspace.cargo(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{arguments:?} in {}:\n{told}{}",
            folder.display(),
            String::from_utf8_lossy(&output.stdout)
        );
        output
    };
    run(&["doc", "--no-deps"]);
    let output = run(&["test", "--doc"]);
    let printed = String::from_utf8_lossy(&output.stdout);
    let counts =
        printed.lines().filter_map(|line| line.strip_prefix("running ")?.split(' ').next()?.parse::<usize>().ok());
    assert_eq!(counts.sum::<usize>(), 1, "{printed}");
}
