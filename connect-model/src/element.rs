//! Elements of a model and their positions in the file, for passes that have the model but not its text.

use std::fmt;
use std::sync::Arc;

use crate::json::{Document, Node};
use crate::model::Model;
use crate::problem::{Code, Problem, Severity};
use crate::read::Dialect;
use crate::report::Report;

/// What a problem of a model is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Element<'m> {
    /// The operation of that name.
    Operation(&'m str),
    /// The shape of that name.
    Shape(&'m str),
    /// A member of a structure.
    Member {
        /// The structure.
        shape: &'m str,
        /// Its member.
        member: &'m str,
    },
    /// A value of an enumeration.
    Value {
        /// The enumeration.
        shape: &'m str,
        /// Its value.
        value: &'m str,
    },
    /// The waiter of that name.
    Waiter(&'m str),
}

impl Element<'_> {
    /// Where it stands in the file.
    fn node<'d>(self, root: Node<'d>) -> Option<Node<'d>> {
        let named = |key: &str, name: &str| root.get(key)?.get(name);
        match self {
            Element::Operation(name) => named("operations", name),
            Element::Shape(name) => named("shapes", name),
            Element::Member { shape, member } => named("shapes", shape)?.get("members")?.get(member),
            Element::Value { shape, value } => {
                let mut values = named("shapes", shape)?.texts("enum");
                values.find(|(text, _)| *text == value).map(|(_, node)| node)
            }
            Element::Waiter(name) => named("waiters", name),
        }
    }
}

/// The text that a model was read from, which knows the place of each element.
#[derive(Clone)]
pub struct Origin {
    text: Arc<str>,
    dialect: Dialect,
}

impl Origin {
    pub(crate) fn new(text: &str, dialect: Dialect) -> Self {
        Origin { text: text.into(), dialect }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Origin").field("dialect", &self.dialect).finish_non_exhaustive()
    }
}

impl Model {
    /// Problems of its elements, in the order of the file, each with its place there.
    ///
    /// The file is parsed again for that: problems are rare, and places for all values would cost every reader.
    pub fn problems<'e>(
        &self,
        severity: Severity,
        found: impl IntoIterator<Item = (Element<'e>, String)>,
    ) -> Vec<Problem> {
        let mut found = found.into_iter().peekable();
        if found.peek().is_none() {
            return Vec::new();
        }
        let Origin { text, dialect } = &self.origin;
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(problem) => return vec![problem], // unreachable: the model was read from it
        };
        let root = document.root();
        let mut report = Report::new(text, *dialect);
        report.pass(Code::Generate);
        for (element, message) in found {
            report.add_to(element.node(root).unwrap_or(root), severity, message);
        }
        report.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    const FILE: &str = r#"{
  "metadata": {"protocol": "rest-json"},
  "operations": {
    "Ping": {"http": {"method": "GET", "requestUri": "/"}, "input": {"shape": "In/put"}}
  },
  "waiters": {
    "Pinged": {"operation": "Ping", "delay": 1, "maxAttempts": 1,
      "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}
  },
  "shapes": {
    "In/put": {"type": "structure", "members": {"Color": {"shape": "Color"}}},
    "Color": {"type": "string", "enum": ["RED",
      "BLUE"]}
  }
}"#;

    /// Lines and columns are counted by hand.
    #[test]
    fn elements_are_found_where_they_stand() {
        let model = read(FILE.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}")).model;
        let elements = [
            (Element::Value { shape: "Color", value: "BLUE" }, "13:7: error: x (at /shapes/Color/enum/1)"),
            (Element::Operation("Ping"), "4:5: error: x (at /operations/Ping)"),
            (Element::Shape("Color"), "12:5: error: x (at /shapes/Color)"),
            (
                Element::Member { shape: "In/put", member: "Color" },
                "11:49: error: x (at /shapes/In~1put/members/Color)",
            ),
            (Element::Waiter("Pinged"), "7:5: error: x (at /waiters/Pinged)"),
        ];
        for (element, expected) in elements {
            let found = model.problems(Severity::Error, [(element, "x".to_owned())]);
            assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected]);
            assert_eq!(found[0].code, Code::Generate);
        }
        let all = model.problems(Severity::Note, elements.map(|(element, _)| (element, "x".to_owned())));
        assert_eq!(all.iter().map(|problem| problem.line).collect::<Vec<_>>(), [4, 7, 11, 12, 13]);
        assert_eq!(model.problems(Severity::Error, []), []);
    }
}
