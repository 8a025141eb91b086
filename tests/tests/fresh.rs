//! The committed client is what the model gives, and a small edit of the model is a small change.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use client_tests::{connect, fixture_model, generate, model, root, text};
use codegen::{Output, Written};

fn assert_fresh(folder: &Path, files: &BTreeMap<String, String>, command: &str) {
    let output = Output::compare(folder, files).expect("the folder can be read");
    assert!(
        output.is_fresh(),
        "{} is not what the model gives; run `{command}`\nstale: {:?}\nmissing: {:?}\nleft over: {:?}\nin the way: {:?}",
        folder.display(),
        output.stale,
        output.missing,
        output.left_over,
        output.in_the_way,
    );
}

#[test]
fn the_committed_client_is_what_the_model_gives() {
    let files = generate(connect());
    assert_fresh(&root().join("connect-client/src"), &files, "cargo xtask regenerate");
    assert_eq!(generate(connect()), files, "generating twice gives the same bytes");
}

#[test]
fn the_committed_kinds_are_what_their_model_gives() {
    assert_fresh(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kinds"),
        &generate(&fixture_model("kinds")),
        "cargo xtask regenerate --model tests/fixtures/models/kinds.json --out tests/tests/kinds",
    );
}

/// An empty folder of this test's own.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{}: {error}", folder.display()),
        _ => folder,
    }
}

#[test]
fn output_touches_only_what_differs() {
    let folder = empty_folder("output");
    let files = generate(&fixture_model("union"));
    let compare = || Output::compare(&folder, &files).expect("the folder can be read");

    let nothing_there = compare();
    assert!(!nothing_there.is_fresh());
    assert_eq!(nothing_there.missing.len(), files.len());
    let written = nothing_there.write().expect("the folder can be written");
    assert_eq!(written, Written { written: files.len(), removed: 0 });
    assert!(compare().is_fresh());

    // A clock of its own, so that a file that is written again shows.
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in files.keys() {
        let file = File::options().write(true).open(folder.join(path)).expect("it was written");
        file.set_modified(long_ago).expect("times can be set");
    }
    let (mark, _) = files["lib.rs"].split_once('\n').expect("it has lines");
    fs::write(folder.join("types/choice.rs"), format!("{mark}\n// edited by hand\n"))
        .expect("the folder can be written");
    fs::write(folder.join("types/gone.rs"), format!("{mark}\n// of a shape that is gone\n"))
        .expect("the folder can be written");
    fs::write(folder.join("by_hand.rs"), "of no generator").expect("the folder can be written");
    fs::remove_file(folder.join("operation/choose.rs")).expect("it was written");

    let output = compare();
    assert!(!output.is_fresh());
    assert_eq!(output.stale, [Path::new("types/choice.rs")]);
    assert_eq!(output.missing, [Path::new("operation/choose.rs")]);
    assert_eq!(output.left_over, [Path::new("types/gone.rs")]);
    assert!(folder.join("types/gone.rs").exists(), "comparing changes nothing");
    assert_eq!(output.write().expect("the folder can be written"), Written { written: 2, removed: 1 });

    assert!(compare().is_fresh());
    assert!(!folder.join("types/gone.rs").exists() && folder.join("by_hand.rs").exists());
    let touched = files.keys().filter(|path| {
        let file = fs::metadata(folder.join(path)).expect("it is there");
        file.modified().expect("files have times") != long_ago
    });
    assert_eq!(touched.collect::<Vec<_>>(), ["operation/choose.rs", "types/choice.rs"]);
}

/// A file that the generator does not recognise later could be neither updated nor removed.
#[test]
fn every_generated_file_is_recognised_as_one() {
    let no_files = BTreeMap::new();
    let models = ["errors", "pagination", "waiters"].map(|name| (name, generate(&fixture_model(name))));
    for (name, files) in models.into_iter().chain([("connect", generate(connect()))]) {
        let folder = empty_folder(&format!("recognised-{name}"));
        Output::compare(&folder, &files).and_then(|output| output.write()).expect("the folder can be written");
        let output = Output::compare(&folder, &no_files).expect("the folder can be read");
        let paths: BTreeSet<&Path> = files.keys().map(Path::new).collect();
        assert_eq!(output.left_over.iter().map(PathBuf::as_path).collect::<BTreeSet<_>>(), paths, "{name}");
        for (path, text) in &files {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.starts_with("// ") && first.contains("@generated"), "{path}: {first}");
        }
    }
}

/// GitHub folds their differences, and leaves them out of its statistics.
#[test]
fn git_knows_generated_files() {
    let folder = empty_folder("attributes");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    fs::copy(root().join(".gitattributes"), folder.join(".gitattributes")).expect("it is there");
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).current_dir(&folder).output().expect("git runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("the paths are text")
    };
    git(&["init", "--quiet"]);
    let generated = ["connect-client/src/lib.rs", "tests/tests/kinds/types/every.rs", "model.schema.json"];
    let written =
        ["connect-client/Cargo.toml", "connect-client/examples/local_call.rs", "model.json", "codegen/src/lib.rs"];
    let asked = [&["check-attr", "linguist-generated", "--"], &generated[..], &written].concat();
    let expected = generated.map(|path| format!("{path}: linguist-generated: set\n")).concat()
        + &written.map(|path| format!("{path}: linguist-generated: unspecified\n")).concat();
    assert_eq!(git(&asked), expected);
}

/// Lines that one has and the other has not, of each file that differs.
fn changes(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> BTreeMap<String, usize> {
    let paths = before.keys().chain(after.keys()).cloned();
    let empty = String::new();
    let changes = paths.map(|path| {
        let (before, after) = (before.get(&path).unwrap_or(&empty), after.get(&path).unwrap_or(&empty));
        let mut lines: BTreeMap<&str, i32> = BTreeMap::new();
        before.lines().for_each(|line| *lines.entry(line).or_default() -= 1);
        after.lines().for_each(|line| *lines.entry(line).or_default() += 1);
        let count = lines.values().map(|count| count.unsigned_abs() as usize).sum();
        (path, count)
    });
    changes.filter(|(_, count)| *count > 0).collect()
}

/// What replacing one text by another in `model.json` changes in the generated files.
fn edit(before: &BTreeMap<String, String>, place: &str, replacement: &str) -> BTreeMap<String, usize> {
    let source = text(&root().join("model.json"));
    assert_eq!(source.matches(place).count(), 1, "`{place}` is in model.json once");
    changes(before, &generate(&model(&source.replace(place, replacement))))
}

fn assert_changes(found: &BTreeMap<String, usize>, expected: &[(&str, std::ops::RangeInclusive<usize>)]) {
    let paths: Vec<&str> = expected.iter().map(|(path, _)| *path).collect();
    assert_eq!(found.keys().collect::<Vec<_>>(), paths);
    for (path, lines) in expected {
        assert!(lines.contains(&found[*path]), "{path}: {} lines changed, {lines:?} were expected", found[*path]);
    }
}

/// The edits that people make, each in the lines that they would write.
#[test]
fn a_small_edit_is_a_small_change() {
    let before = generate(connect());

    // A value of an enumeration: the value and the variant.
    let enumeration = r#""COGNITO_USER_POOL","#;
    let found = edit(&before, enumeration, &format!("{enumeration}\n        \"NEWER_THAN_THAT\","));
    assert_changes(&found, &[("types/integration_type.rs", 1..=3)]);

    // A member of a structure: documentation, two attributes and the field.
    let member = r#""AttributeCondition": {"shape": "AttributeCondition", "#;
    let found = edit(&before, member, &format!("\"Newer\": {{\"shape\": \"ARN\"}},\n        {member}"));
    assert_changes(&found, &[("types/expression.rs", 3..=5)]);

    // An operation: a file of its own, and two lines in the list of operations.
    let operation = r#""DescribeContact": {"#;
    let newer = r#""DescribeContactBriefly": {
      "name": "DescribeContactBriefly",
      "http": {"method": "GET", "requestUri": "/contacts-in-brief/{InstanceId}/{ContactId}"},
      "input": {"shape": "DescribeContactRequest"},
      "errors": [{"shape": "ResourceNotFoundException"}]
    },"#;
    let found = edit(&before, operation, &format!("{newer}\n    {operation}"));
    assert_changes(&found, &[("operation.rs", 2..=2), ("operation/describe_contact_briefly.rs", 40..=80)]);
}
