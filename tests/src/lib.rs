//! What the tests of the whole workspace share: where things are, small models, comparisons.

pub mod crates;
pub mod obstacles;
pub mod replay;
pub mod rules;
pub mod server;
pub mod signature;
pub mod texts;

/// The Rust of the workspace's README is true.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use connect_model::{Dialect, Model};
use serde_json::Value;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of `tests/fixtures`.
pub fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path)
}

/// The text of a file.
///
/// # Panics
/// It cannot be read.
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The JSON of a file.
///
/// # Panics
/// It cannot be read.
pub fn json(path: &Path) -> Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The model of Amazon Connect.
pub fn connect() -> &'static Model {
    static CONNECT: OnceLock<Model> = OnceLock::new();
    CONNECT.get_or_init(|| model(&text(&root().join("model.json"))))
}

/// A model that must be in order.
///
/// # Panics
/// It is not: there is an error or a warning.
pub fn model(text: &str) -> Model {
    let loaded = connect_model::read(text.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(loaded.notes.is_empty(), "{:?}", loaded.notes);
    loaded.model
}

/// Names of the models in `fixtures/models`, sorted.
///
/// # Panics
/// The folder cannot be read.
pub fn fixture_models() -> Vec<String> {
    let entries = fs::read_dir(fixture("models")).expect("tests/fixtures/models is there");
    let names = entries.map(|entry| entry.expect("its entries can be read").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect();
    names.sort();
    names
}

/// A model of `fixtures/models`.
pub fn fixture_model(name: &str) -> Model {
    model(&text(&fixture(&format!("models/{name}.json"))))
}

/// The files of a model's client.
///
/// # Panics
/// It cannot be generated.
pub fn generate(model: &Model) -> BTreeMap<String, String> {
    codegen::generate(model).unwrap_or_else(|problems| panic!("{problems}")).files
}

/// What the 40 recorded operations are, by boto3's name of them.
///
/// # Panics
/// A file cannot be read.
pub fn recorded() -> BTreeMap<String, Value> {
    let entries = fs::read_dir(fixture("recorded")).expect("tests/fixtures/recorded is there");
    let files = entries.map(|entry| json(&entry.expect("its entries can be read").path()));
    files.map(|file| (file["function"].as_str().expect("each names its function").to_owned(), file)).collect()
}

/// Checks every fixture, also after one that fails, and names all that failed.
///
/// # Panics
/// A check panicked, or there was nothing to check.
pub fn each<T>(fixtures: impl IntoIterator<Item = (impl AsRef<str>, T)>, check: impl Fn(&str, T)) {
    let (mut count, mut failed) = (0, Vec::new());
    for (name, fixture) in fixtures {
        let name = name.as_ref();
        count += 1;
        println!("fixture {name}"); // heads what its panic prints
        if catch_unwind(AssertUnwindSafe(|| check(name, fixture))).is_err() {
            failed.push(name.to_owned());
        }
    }
    assert!(count > 0, "there are no fixtures");
    assert!(failed.is_empty(), "{} of {count} fixtures failed: {}", failed.len(), failed.join(", "));
}

/// Asserts that two JSON values are the same; numbers count by value, so `1` is `1.0`, and whole ones to the last
/// digit.
///
/// # Panics
/// They are not; the message names the place.
pub fn assert_same(found: &Value, expected: &Value, what: &str) {
    if let Some(difference) = difference(found, expected) {
        panic!("{what}{difference}");
    }
}

/// Where two JSON values differ, and how.
pub fn difference(found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let keys = found.keys().chain(expected.keys());
            keys.into_iter().find_map(|key| match (found.get(key), expected.get(key)) {
                (Some(found), Some(expected)) => difference(found, expected).map(|inner| format!(".{key}{inner}")),
                (Some(found), None) => Some(format!(".{key}: found {found}, expected nothing")),
                (None, expected) => Some(format!(".{key}: found nothing, expected {expected:?}")),
            })
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            let pairs = found.iter().zip(expected).enumerate();
            pairs.into_iter().find_map(|(index, (found, expected))| {
                difference(found, expected).map(|inner| format!("[{index}]{inner}"))
            })
        }
        // Whole numbers to the last digit, of which doubles keep 15.
        (Value::Number(one), Value::Number(other))
            if (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64() =>
        {
            None
        }
        _ if found == expected => None,
        _ => Some(format!(": found {found}, expected {expected}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_failing_fixtures_are_named() {
        let run = || each([("one", 1), ("two", 2), ("three", 3)], |_, number| assert_eq!(number, 2));
        let panic = catch_unwind(run).expect_err("two of them fail");
        let message = panic.downcast_ref::<String>().map(String::as_str);
        assert_eq!(message, Some("2 of 3 fixtures failed: one, three"));
        each([("two", 2)], |_, number| assert_eq!(number, 2));
        assert!(catch_unwind(|| each([("", 0); 0], |_, _| ())).is_err(), "nothing was checked");
    }
}
