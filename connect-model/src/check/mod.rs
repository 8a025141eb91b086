//! Everything that is wrong or odd with a model file: the reader's problems, and warnings that are opt-in.

mod blank;
mod case;
mod directions;
mod documentation;
mod pagination;

use crate::draft::Draft;
use crate::json::{Document, Node};
use crate::problem::{Code, Problems, Severity};
use crate::read::{self, Dialect};
use crate::report::Report;
use crate::source;

/// Checks the bytes of a file, plain or gzip, whose dialect is taken from the file.
///
/// Other than for [`read`](crate::read), missing documentation, missing paginators, names that differ only by case,
/// names and values that are empty or have white space around them, and members whose location does not fit their operation
/// are problems too. They are looked for once there is no error, since most would follow from one.
///
/// # Errors
///
/// The file is no model at all: not JSON, another version of the layout, another protocol.
pub fn check(bytes: &[u8]) -> Result<Draft, Problems> {
    let bytes = source::unpack(bytes)?;
    let document = Document::parse(source::text(&bytes)?)?;
    let root = document.root();
    let dialect = Dialect::of(root);
    let mut draft = read::read_draft(&document, dialect)?;
    if draft.has_errors() {
        draft.problems.retain(|problem| problem.severity != Severity::Note);
        return Ok(draft);
    }
    let mut report = Report::new(document.text, dialect);
    documentation::check(root, report.pass(Code::Undocumented));
    pagination::check(root, &draft.model, report.pass(Code::Unpaginated));
    case::check(root, report.pass(Code::Case));
    blank::check(root, report.pass(Code::Shape));
    directions::check_bodies(root, &draft.model, report.pass(Code::Operation));
    directions::check_locations(root, &draft.model, report.pass(Code::Position));
    draft.add(report.finish());
    Ok(draft)
}

/// Names and values of the object under a key.
fn entries<'d>(node: Node<'d>, key: &str) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
    node.get(key).into_iter().flat_map(Node::entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::element::Element;
    use crate::problem::Problem;

    fn checked(file: &str) -> Draft {
        check(file.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
    }

    /// What the pass of one code says of a model: the pointer and the message of each problem.
    pub(super) fn found(file: &str, code: Code) -> Vec<String> {
        let draft = checked(file);
        assert!(!draft.has_errors(), "{:?}", draft.problems);
        let of_code = draft.problems.iter().filter(|problem| problem.code == code);
        of_code.map(|Problem { severity, message, pointer, .. }| format!("{severity}: {message} ({pointer})")).collect()
    }

    const FILE: &str = r#"{
  "$schema": "./model.schema.json", "metadata": {"protocol": "rest-json"},
  "operations": {
    "Ping": {"http": {"method": "GET", "requestUri": "/"}}
  },
  "shapes": {"Lone": {"type": "string", "enum": ["ü"]}}
}"#;

    /// Adds what a generator says that refuses an operation.
    fn refuse(draft: &mut Draft, operation: &str) {
        let refused = (Element::Operation(operation), "it streams".to_owned());
        draft.add(draft.model.problems(Severity::Error, [refused]));
    }

    #[test]
    fn the_readers_warnings_and_the_others_come_in_the_order_of_the_file() {
        let mut draft = checked(FILE);
        refuse(&mut draft, "Ping");
        let told: Vec<_> = draft.problems().iter().map(|problem| (problem.line, problem.code.as_str())).collect();
        assert_eq!(told, [(4, "undocumented"), (4, "generate"), (6, "unreachable"), (6, "undocumented")]);
        assert_eq!(draft.problems[1].to_string(), "4:5: error: it streams (at /operations/Ping)");
        assert_eq!(draft.problems[1].end, Some((4, 11)));
    }

    #[test]
    fn after_an_error_reader_and_generator_speak_in_one_run() {
        let mut draft = checked(&FILE.replace("GET", "GTE"));
        refuse(&mut draft, "Ping");
        let told: Vec<_> = draft.problems.iter().map(|problem| (problem.code.as_str(), problem.end)).collect();
        assert_eq!(told, [("generate", Some((4, 11))), ("key", Some((4, 38)))]);
        assert_eq!(draft.finish().map(|_| ()).expect_err("there are errors").errors(), 2);
        let code = |file: &[u8]| check(file).expect_err("it is no model").iter().next().map(|problem| problem.code);
        assert_eq!((code(b"["), code(b"[]")), (Some(Code::Json), Some(Code::Layout)));
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
