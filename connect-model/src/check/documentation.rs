//! Operations, types and members that say nothing about themselves, so that their generated documentation is their
//! name.

use std::collections::HashSet;

use super::entries;
use crate::json::Node;
use crate::report::Report;

/// Warns of every operation, every type and every member of a structure without documentation.
///
/// Types are structures, unions, errors and enumerations. Inputs and outputs are not among them, since their
/// operation says it all, nor are shapes that become no type of their own.
pub(crate) fn check(root: Node<'_>, report: &mut Report<'_>) {
    let mut tops = HashSet::new();
    for (name, node) in entries(root, "operations") {
        tops.extend(["input", "output"].into_iter().filter_map(|key| node.get(key)?.text("shape")));
        if is_silent(node) {
            let what = "say what it does under `documentation`";
            report.warning(node, format!("the operation `{name}` has no documentation; {what}"));
        }
    }
    for (name, node) in entries(root, "shapes") {
        if is_type(node) && is_silent(node) && !tops.contains(name) {
            let what = "say what it is under `documentation`";
            report.warning(node, format!("the type `{name}` has no documentation; {what}"));
        }
        for (member, node) in entries(node, "members").filter(|(_, node)| is_silent(*node)) {
            let what = "say what it is under `documentation`";
            report.warning(node, format!("the member `{member}` of `{name}` has no documentation; {what}"));
        }
    }
}

fn is_silent(node: Node<'_>) -> bool {
    node.text("documentation").is_none_or(|text| text.trim().is_empty())
}

fn is_type(shape: Node<'_>) -> bool {
    match shape.text("type") {
        Some("structure") => !shape.flag("document"),
        Some("string") => shape.get("enum").is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;
    use crate::problem::Code;

    #[test]
    fn what_has_no_documentation() {
        let file = r#"{
            "waiters": {}, "metadata": {"protocol": "rest-json"},
            "operations": {
                "A": {"http": {"method": "POST", "requestUri": "/a"}, "input": {"shape": "In"}, "output": {"shape": "Out"},
                    "errors": [{"shape": "Oops"}], "documentation": "It does."},
                "B": {"http": {"method": "POST", "requestUri": "/b"}, "documentation": " "}
            },
            "shapes": {
                "In": {"type": "structure", "members": {
                    "Any": {"shape": "Any", "documentation": "Anything."}, "Text": {"shape": "Text"}
                }},
                "Out": {"type": "structure", "members": {
                    "Color": {"shape": "Color", "documentation": " "}, "Part": {"shape": "Part", "documentation": "It."}
                }},
                "Any": {"type": "structure", "document": true},
                "Text": {"type": "string"},
                "Color": {"type": "string", "enum": ["RED"]},
                "Part": {"type": "structure", "documentation": "It is."},
                "Oops": {"type": "structure", "exception": true}
            }
        }"#;
        let expected = [
            "warning: the operation `B` has no documentation; say what it does under `documentation` (/operations/B)",
            "warning: the member `Text` of `In` has no documentation; say what it is under `documentation` (/shapes/In/members/Text)",
            "warning: the member `Color` of `Out` has no documentation; say what it is under `documentation` (/shapes/Out/members/Color)",
            "warning: the type `Color` has no documentation; say what it is under `documentation` (/shapes/Color)",
            "warning: the type `Oops` has no documentation; say what it is under `documentation` (/shapes/Oops)",
        ];
        assert_eq!(found(file, Code::Undocumented), expected);
    }
}
