//! What the emitted code looks like: for each construct of a model, and for some real operations.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test -p client-tests --test snapshots`,
//! and read the difference. That all of it compiles is in `compile.rs`.

use std::collections::BTreeMap;

use client_tests::{connect, each, fixture_model, generate};

/// Files that are the same for every model but for names; `lib.rs` and the rest stand in one snapshot.
const FRAME: &[&str] =
    &["client.rs", "config.rs", "error.rs", "lib.rs", "operation.rs", "primitives.rs", "types.rs", "types/error.rs"];

fn snapshot(name: &str, files: &BTreeMap<String, String>, keep: impl Fn(&str) -> bool) {
    let chosen = files.iter().filter(|(path, _)| keep(path));
    let text: String = chosen.map(|(path, text)| format!("======== {path}\n{text}\n")).collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Types, errors and operations of each model in `fixtures/models`.
#[test]
fn constructs() {
    insta::glob!("../fixtures/models", "*.json", |path| {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("it has a name in UTF-8");
        // This one is committed as code, which `serde_forms.rs` uses.
        if name != "kinds" {
            snapshot("construct", &generate(&fixture_model(name)), |path| !FRAME.contains(&path));
        }
    });
}

/// What a client has beside its types and operations.
#[test]
fn frame() {
    snapshot("frame", &generate(&fixture_model("errors")), |path| FRAME.contains(&path));
}

/// The manifest and the first page of a crate made from nothing.
#[test]
fn new_crate() {
    let model = fixture_model("payloads");
    let files = [
        ("Cargo.toml", codegen::manifest("payloads-client", &model, "/path/to/connect-runtime")),
        ("README.md", codegen::readme("payloads-client", &model)),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text)).into();
    snapshot("new-crate", &files, |_| true);
}

/// Operations of Amazon Connect, each with the types that make it worth looking at.
#[test]
fn real_operations() {
    let files = generate(connect());
    let operations = [
        (
            "describe-contact",
            &[
                "operation/describe_contact.rs",
                "types/agents_criteria.rs",
                "types/attribute_condition.rs",
                "types/expiry.rs",
                "types/expression.rs",
                "types/match_criteria.rs",
                "types/routing_criteria.rs",
                "types/routing_criteria_step_status.rs",
                "types/segment_attribute_value.rs",
                "types/step.rs",
            ][..],
        ),
        (
            "create-integration-association",
            &["operation/create_integration_association.rs", "types/integration_type.rs", "types/source_type.rs"],
        ),
        (
            "list-contact-references",
            &[
                "operation/list_contact_references.rs",
                "types/attachment_reference.rs",
                "types/reference_status.rs",
                "types/reference_summary.rs",
                "types/reference_type.rs",
            ],
        ),
        ("start-task-contact", &["operation/start_task_contact.rs", "types/reference.rs", "types/task_attachment.rs"]),
        (
            "create-user",
            &[
                "operation/create_user.rs",
                "types/error/invalid_request_exception.rs",
                "types/user_identity_info.rs",
                "types/user_phone_config.rs",
            ],
        ),
    ];
    each(operations, |name, paths| {
        for path in paths {
            assert!(files.contains_key(*path), "{name}: there is no {path}");
        }
        snapshot(name, &files, |path| paths.contains(&path));
    });
}
