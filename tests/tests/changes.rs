//! AWS's change notices come out of the published models of the days before and after, and an edit by hand makes the
//! same of the one before.
//!
//! `tests/botocore/README.md` says where the fixtures are from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use client_tests::crates::Workspace;
use client_tests::{each, fixture, json, root, text};
use connect_model::{Changes, Dialect, Loaded, SourceVerdict, Wire, read};
use serde_json::Value;

/// Each notice, with what the models say beyond it.
const NOTICES: &[(&str, &str)] = &[
    (
        "2022-06-02",
        "
Also changed:
ReferenceTypes: bound loosened, max 2 → 6 [wire: compatible, source: patch]
StartTaskContactRequest.ContactFlowId: member optional, true → false [wire: compatible, source: patch]
",
    ),
    ("2024-10-01", ""),
    ("2024-12-18", ""),
    ("2024-12-20", ""),
];

fn folder(date: &str) -> PathBuf {
    fixture(&format!("changes/{date}"))
}

fn load(path: &Path) -> Loaded {
    read(text(path).as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{}", problems.in_file(path.display())))
}

fn changes(date: &str) -> Changes {
    let folder = folder(date);
    Changes::between(&load(&folder.join("before.json")), &load(&folder.join("after.json")))
}

#[test]
fn the_text_is_that_of_the_notice() {
    each(NOTICES.iter().copied(), |date, beyond| {
        let verdict = "\nOn the wire: compatible. In source: minor.\n";
        let expected = format!("{}{beyond}{verdict}", text(&folder(date).join("notice.txt")));
        assert_eq!(changes(date).to_string(), expected, "{date}");
    });
}

#[test]
fn the_json_has_the_dictionaries_of_the_notice() {
    each(NOTICES.iter().copied(), |date, _| {
        let notice = json(&folder(date).join("notice.json"));
        let found = changes(date).json();
        assert_eq!(found["new"], notice["new"], "{date}");
        assert_eq!(found["updated"], notice["updated"], "{date}");
        assert_eq!(found["removed"], Value::Array(Vec::new()), "{date}");
        assert_eq!(found["verdict"], serde_json::json!({"wire": "compatible", "source": "minor"}), "{date}");
        assert_eq!(found["version"], 1);
    });
}

/// The example of the documentation, with the least models that it can be of.
#[test]
fn the_documentation_shows_what_is_written() {
    let model = |values: &str, operation: &str| {
        format!(
            r#"{{"metadata": {{"protocol": "rest-json", "serviceFullName": "Amazon Connect Service"}},
            "operations": {{
                "DescribeInstanceAttribute": {{"http": {{"method": "GET", "requestUri": "/attribute/{{AttributeType}}"}},
                    "input": {{"shape": "In"}}, "output": {{"shape": "Out"}}}}
                {operation}
            }},
            "shapes": {{
                "In": {{"type": "structure", "required": ["AttributeType"], "members": {{
                    "AttributeType": {{"shape": "InstanceAttributeType", "location": "uri", "locationName": "AttributeType"}}}}}},
                "Out": {{"type": "structure", "members": {{"Attribute": {{"shape": "Attribute"}}}}}},
                "Attribute": {{"type": "structure", "members": {{"AttributeType": {{"shape": "InstanceAttributeType"}}}}}},
                "InstanceAttributeType": {{"type": "string", "enum": [{values}]}}
            }}}}"#
        )
    };
    let load = |text: String| read(text.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}"));
    let added = r#", "UpdateParticipantAuthentication": {"http": {"method": "POST", "requestUri": "/authentication"}}"#;
    let before = load(model(r#""INBOUND_CALLS""#, ""));
    let after = load(model(r#""INBOUND_CALLS", "MULTI_PARTY_CHAT_CONFERENCE""#, added));

    let documentation = text(&root().join("docs/changes.md"));
    let (_, example) = documentation.split_once("```json\n").expect("there is an example");
    let (example, _) = example.split_once("```").expect("it ends");
    let example: Value = serde_json::from_str(example).expect("it is JSON");
    assert_eq!(Changes::between(&before, &after).json(), example);
}

#[test]
fn the_markdown_has_the_dictionaries_too() {
    let found = changes("2022-06-02").markdown();
    let notice = text(&folder("2022-06-02").join("notice.txt"));
    for line in notice.lines().filter(|line| line.starts_with(['{', ' '])) {
        assert!(found.contains(line), "{line}");
    }
    let row = "| StartTaskContactRequest.ContactFlowId: member optional, true → false | compatible | patch | It may be absent, which is read as nothing. |";
    assert!(found.contains(row), "{found}");
    assert!(found.ends_with("**On the wire:** compatible. **In source:** minor.\n"), "{found}");
}

/// Backwards, all that was added is gone, and nothing is new.
#[test]
fn backwards_everything_breaks() {
    let folder = folder("2024-12-18");
    let back = Changes::between(&load(&folder.join("after.json")), &load(&folder.join("before.json")));
    assert_eq!(back.removed, ["UpdateParticipantAuthentication"]);
    assert_eq!((back.new.len(), back.updated().count()), (0, 0));
    assert_eq!((back.wire(), back.source()), (Wire::Breaking, SourceVerdict::Major));
    let found = back.to_string();
    for line in [
        "Contact.CustomerId: member removed, string before [wire: breaking, source: major]",
        "IntegrationType: enum value removed, COGNITO_USER_POOL before [wire: breaking, source: major]",
        "UpdateParticipantAuthentication: operation removed [wire: breaking, source: major]",
    ] {
        assert!(found.contains(line), "{found}");
    }
}

/// The patches are written in lines, as people write them.
#[test]
fn the_edit_by_hand_makes_what_was_published() {
    each(NOTICES.iter().copied(), |date, _| {
        let difference = Changes::between(&edited(date, "compared"), &load(&folder(date).join("after.json")));
        assert!(difference.is_empty(), "{date}: {difference}");
    });
}

/// The model before a notice, with its patch, in a folder for each purpose, since tests run at the same time.
fn edited(date: &str, purpose: &str) -> Loaded {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edits").join(purpose).join(date);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let before = fixture(&format!("changes/{date}/before.json"));
    fs::copy(before, folder.join("model.json")).expect("the target folder can be written");
    let patch = fixture(&format!("changes/{date}/edit.patch")).canonicalize().expect("the patch is there");
    let output = Command::new("git")
        .args(["apply", "--unidiff-zero"])
        .arg(patch)
        .current_dir(&folder)
        // The target folder may lie in a repository, which is none of the patch's business.
        .env("GIT_CEILING_DIRECTORIES", folder.parent().expect("it has one"))
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{date}: {}", String::from_utf8_lossy(&output.stderr));
    load(&folder.join("model.json"))
}

/// The clients of the edited models, and a program that calls what is new in them.
#[test]
fn the_edit_by_hand_makes_a_client_with_the_new_parts() {
    let mut workspace = Workspace::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("edited"));
    let mut dependencies = String::new();
    for (date, _) in NOTICES {
        let name = format!("edit-{date}");
        workspace.client(&name, &edited(date, "generated").model, "");
        dependencies.push_str(&format!("{name} = {{ path = \"../{name}\" }}\n"));
    }
    let runtime = root().join("connect-runtime").canonicalize().expect("the runtime is there");
    dependencies.push_str(&format!(
        "connect-runtime = {{ path = {runtime:?}, default-features = false }}\nserde_json = \"1\"\n"
    ));
    workspace.package("program", &dependencies, "main.rs", &text(&fixture("changes/program.rs")));
    let output = workspace.cargo(&["run", "--package", "program"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "all parts were called\n");
}
