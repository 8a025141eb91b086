//! What must hold before a closer look makes sense. Each failure is one sentence and the only one.

use crate::json::{Document, Node};
use crate::problem::{Problem, Problems};
use crate::read::Dialect;
use crate::report::Report;

/// Refuses JSON that is not an object, another version of the layout and another protocol.
pub(crate) fn check(document: &Document<'_>) -> Result<(), Problems> {
    let root = document.root();
    let refused = not_an_object(root).or_else(|| other_version(root)).or_else(|| other_protocol(root));
    match refused {
        None => Ok(()),
        Some((node, message)) => Err(single(document, node, message).into()),
    }
}

fn single(document: &Document<'_>, node: Node<'_>, message: String) -> Problem {
    let mut report = Report::new(document.text, Dialect::Ours);
    report.error(node, message);
    report.finish().remove(0)
}

fn not_an_object(root: Node<'_>) -> Option<(Node<'_>, String)> {
    let message = "this is JSON but not a service model, which is an object with metadata, operations and shapes";
    (!root.is_object()).then(|| (root, message.to_owned()))
}

fn other_version(root: Node<'_>) -> Option<(Node<'_>, String)> {
    let node = root.get("version")?;
    let message = match node.as_str() {
        Some("2.0") => return None,
        Some(other) => {
            format!("this model has version `{other}` of the layout; only `2.0` can be read")
        }
        None => "this model has no readable version of the layout; only `\"2.0\"` can be read".to_owned(),
    };
    Some((node, message))
}

/// A file without any metadata is let through: that it needs them is said with all its other problems.
fn other_protocol(root: Node<'_>) -> Option<(Node<'_>, String)> {
    let metadata = root.get("metadata").filter(|node| node.is_object())?;
    let offered = metadata.get("protocol");
    if offered.and_then(Node::as_str) == Some("rest-json")
        || metadata.texts("protocols").any(|(name, _)| name == "rest-json")
    {
        return None;
    }
    let message = match offered.and_then(Node::as_str) {
        Some(name) => {
            format!("this service speaks the protocol `{name}`; only `rest-json` can be read")
        }
        None => "the metadata name no protocol; only `rest-json` can be read".to_owned(),
    };
    Some((offered.unwrap_or(metadata), message))
}
