//! All that there is to say about a model file: what its reader says, and warnings that only who asks for them wants.

mod case;
mod documentation;
mod pagination;

use crate::json::{Document, Node};
use crate::model::Model;
use crate::problem::{Code, Problem, Problems};
use crate::read::{self, Dialect};
use crate::report::Report;
use crate::source;

/// What was found in a file.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The model; `None` when it cannot be read.
    pub model: Option<Model>,
    /// Errors, warnings and notes, in the order of the file's lines.
    pub problems: Vec<Problem>,
}

/// Checks the bytes of a file, plain or gzip, whose dialect is taken from the file.
///
/// Other than for [`read`](crate::read), missing documentation, missing paginators and names that differ only by
/// case are problems too. They are looked for once there is no error, since most would follow from one.
///
/// `refused` says what a generator makes no client of: for each problem the name of the operation, shape or waiter
/// that it is about, and a sentence. These are errors.
pub fn check(bytes: &[u8], refused: impl FnOnce(&Model) -> Vec<(String, String)>) -> Checked {
    check_file(bytes, refused)
        .unwrap_or_else(|problems| Checked { model: None, problems: problems.iter().cloned().collect() })
}

fn check_file(bytes: &[u8], refused: impl FnOnce(&Model) -> Vec<(String, String)>) -> Result<Checked, Problems> {
    let bytes = source::unpack(bytes)?;
    let document = Document::parse(source::text(&bytes)?)?;
    let root = document.root();
    let dialect = Dialect::of(root);
    let loaded = read::read_document(&document, dialect)?;

    let mut report = Report::new(document.text, dialect);
    documentation::check(root, report.pass(Code::Undocumented));
    pagination::check(root, &loaded.model, report.pass(Code::Unpaginated));
    case::check(root, report.pass(Code::Case));
    report.pass(Code::Generate);
    for (subject, message) in refused(&loaded.model) {
        report.error(named(root, &subject), format!("`{subject}` cannot be generated: {message}"));
    }
    let mut problems = loaded.notes;
    problems.extend(report.finish());
    problems.sort_by_key(|problem| (problem.line, problem.column));
    Ok(Checked { model: Some(loaded.model), problems })
}

/// The operation, the shape or the waiter of that name.
fn named<'d>(root: Node<'d>, name: &str) -> Node<'d> {
    let mut places = ["operations", "shapes", "waiters"].into_iter().filter_map(|key| root.get(key)?.get(name));
    places.next().unwrap_or(root)
}

/// Names and values of the object under a key.
fn entries<'d>(node: Node<'d>, key: &str) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
    node.get(key).into_iter().flat_map(Node::entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the pass of one code says of a model: the pointer and the message of each problem.
    pub(super) fn found(file: &str, code: Code) -> Vec<String> {
        let checked = check(file.as_bytes(), |_| Vec::new());
        assert!(checked.model.is_some(), "{:?}", checked.problems);
        let of_code = checked.problems.iter().filter(|problem| problem.code == code);
        of_code.map(|Problem { severity, message, pointer, .. }| format!("{severity}: {message} ({pointer})")).collect()
    }

    const FILE: &str = r#"{
  "$schema": "./model.schema.json", "metadata": {"protocol": "rest-json"},
  "operations": {
    "Ping": {"http": {"method": "GET", "requestUri": "/"}}
  },
  "shapes": {"Lone": {"type": "string", "enum": ["ü"]}}
}"#;

    #[test]
    fn the_readers_warnings_and_the_others_come_in_the_order_of_the_file() {
        let refused = |model: &Model| vec![(model.operations[0].name.clone(), "it streams".to_owned())];
        let checked = check(FILE.as_bytes(), refused);
        let told: Vec<_> = checked.problems.iter().map(|problem| (problem.line, problem.code.as_str())).collect();
        assert_eq!(told, [(4, "undocumented"), (4, "generate"), (6, "unreachable"), (6, "undocumented")]);
        assert_eq!(
            checked.problems[1].to_string(),
            "4:5: error: `Ping` cannot be generated: it streams (at /operations/Ping)"
        );
        assert_eq!(checked.problems[1].end, Some((4, 11)));
    }

    #[test]
    fn what_cannot_be_generated_is_told_where_it_stands() {
        let waiter = r#""acceptors": [], "operation": "Ping", "delay": 1, "maxAttempts": 1"#;
        let file = FILE.replace(r#""shapes""#, &format!(r#""waiters": {{"Pinged": {{{waiter}}}}}, "shapes""#));
        for (name, pointer) in [("Pinged", "/waiters/Pinged"), ("Lone", "/shapes/Lone"), ("Member", "")] {
            let checked = check(file.as_bytes(), |_| vec![(name.to_owned(), "of its name".to_owned())]);
            let found = checked.problems.iter().find(|problem| problem.code == Code::Generate);
            assert_eq!(found.map(|problem| problem.pointer.as_str()), Some(pointer));
        }
    }

    #[test]
    fn after_an_error_only_the_reader_speaks() {
        let file = FILE.replace("GET", "GTE");
        let checked = check(file.as_bytes(), |_| panic!("there is no model"));
        assert!(checked.model.is_none());
        let told: Vec<_> = checked.problems.iter().map(|problem| (problem.code.as_str(), problem.end)).collect();
        assert_eq!(told, [("key", Some((4, 38)))]);
        assert_eq!(check(b"[", |_| Vec::new()).problems[0].code, Code::Json);
        assert_eq!(check(b"[]", |_| Vec::new()).problems[0].code, Code::Layout);
    }

    #[test]
    fn nobody_here_can_mend_a_published_file() {
        let file = FILE.replace(r#""$schema": "./model.schema.json", "#, "");
        let expected = [
            "note: the operation `Ping` has no documentation; say what it does under `documentation` (/operations/Ping)",
            "note: the type `Lone` has no documentation; say what it is under `documentation` (/shapes/Lone)",
        ];
        assert_eq!(found(&file, Code::Undocumented), expected);
    }
}
