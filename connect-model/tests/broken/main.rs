//! Broken models and the exact problems that each has, by subject.

mod layout;
mod operations;
mod pagination;
mod positions;
mod shapes;
mod waiters;
mod wire;

use connect_model::{Dialect, Severity, read};

/// All problems of a file, without their lines and columns.
fn problems(file: &str, dialect: Dialect) -> Vec<String> {
    let found = match read(file.as_bytes(), dialect) {
        Ok(loaded) => loaded.notes,
        Err(problems) => problems.iter().cloned().collect(),
    };
    let line = |problem: &connect_model::Problem| {
        let text = problem.to_string();
        text.splitn(3, ':').nth(2).unwrap_or_default().trim().to_owned()
    };
    found.iter().map(line).collect()
}

/// A model of one operation that posts the structure `In`.
fn with_shapes(shapes: &str) -> String {
    with(r#""Op": {"http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "In"}}"#, shapes)
}

fn with(operations: &str, shapes: &str) -> String {
    with_more(operations, shapes, "")
}

/// The text `Text` is there in every model.
fn with_more(operations: &str, shapes: &str, more: &str) -> String {
    let comma = if shapes.is_empty() { "" } else { "," };
    format!(
        r#"{{"metadata": {{"protocol": "rest-json"}}, "operations": {{{operations}}},
        "shapes": {{"Text": {{"type": "string"}}{comma} {shapes}}}{more}}}"#
    )
}

/// Compares what is said about a model; an empty list is a model without a problem.
#[track_caller]
fn check(file: &str, expected: &[&str]) {
    assert_eq!(problems(file, Dialect::Ours), expected, "{file}");
}

/// The operation `List`, which takes and gives a `NextToken`, and one with neither input nor output.
const LISTING: &str = r#""List": {"http": {"method": "POST", "requestUri": "/list"}, "input": {"shape": "In"}, "output": {"shape": "Out"}},
    "Bare": {"http": {"method": "POST", "requestUri": "/bare"}}"#;

const LISTING_SHAPES: &str = r#""In": {"type": "structure", "members": {"NextToken": {"shape": "Text"}}},
    "Out": {"type": "structure", "members": {"NextToken": {"shape": "Text"}, "Deep": {"shape": "Deep"}}},
    "Deep": {"type": "structure", "members": {"Things": {"shape": "Text"}}}"#;
