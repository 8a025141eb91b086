//! Names that differ only by case, which people take for one name and some file systems too.

use std::collections::HashMap;

use super::entries;
use crate::json::Node;
use crate::report::Report;

/// Warns of operations, of shapes, of members of one structure and of values of one enumeration.
pub(crate) fn check(root: Node<'_>, report: &mut Report<'_>) {
    check_names(entries(root, "operations"), report);
    check_names(entries(root, "shapes"), report);
    for (_, shape) in entries(root, "shapes") {
        check_names(entries(shape, "members"), report);
        check_names(shape.texts("enum"), report);
    }
}

fn check_names<'d>(names: impl Iterator<Item = (&'d str, Node<'d>)>, report: &mut Report<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, node) in names {
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            let message = format!(
                "`{name}` and `{other}` differ only by case; if the service does not have both, keep the one it has"
            );
            report.warning(node, message);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;
    use crate::problem::Code;

    #[test]
    fn names_are_compared_within_what_holds_them() {
        let file = r#"{
            "waiters": {}, "metadata": {"protocol": "rest-json"},
            "operations": {
                "GetURL": {"http": {"method": "GET", "requestUri": "/a"}, "input": {"shape": "In"}},
                "GetUrl": {"http": {"method": "GET", "requestUri": "/b"}, "input": {"shape": "In"}}
            },
            "shapes": {
                "In": {"type": "structure", "members": {"Id": {"shape": "Text"}, "Color": {"shape": "Color"}, "ID": {"shape": "Text"}}},
                "Color": {"type": "string", "enum": ["Red", "GREEN", "RED", "red"]},
                "Text": {"type": "string"},
                "getUrl": {"type": "string"}
            }
        }"#;
        let told = |name: &str, other: &str, pointer: &str| {
            format!(
                "warning: `{name}` and `{other}` differ only by case; if the service does not have both, keep the one it has ({pointer})"
            )
        };
        let expected = [
            told("GetUrl", "GetURL", "/operations/GetUrl"),
            told("ID", "Id", "/shapes/In/members/ID"),
            told("RED", "Red", "/shapes/Color/enum/2"),
            told("red", "RED", "/shapes/Color/enum/3"),
        ];
        assert_eq!(found(file, Code::Case), expected);
    }
}
