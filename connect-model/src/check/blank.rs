//! Names and values that are empty, or begin or end with white space: mostly slips that nobody sees.

use super::entries;
use crate::json::Node;
use crate::report::Report;

/// Warns of members without a name, and of values of enumerations with white space around them or without a character.
pub(crate) fn check(root: Node<'_>, report: &mut Report<'_>) {
    for (shape, node) in entries(root, "shapes") {
        for (_, at) in entries(node, "members").filter(|(name, _)| name.is_empty()) {
            report.warning(at, format!("a member of `{shape}` has no name; name it"));
        }
        for (value, at) in node.texts("enum") {
            if value.is_empty() {
                report
                    .warning(at, format!("a value of `{shape}` is empty; remove it, unless the service does send it"));
            } else if value.trim() != value {
                let message = format!(
                    "the value {value:?} of `{shape}` begins or ends with white space; remove that, unless the service does send it"
                );
                report.warning(at, message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;
    use crate::problem::Code;

    #[test]
    fn blanks_at_the_ends_are_reported() {
        let file = r#"{
            "waiters": {}, "metadata": {"protocol": "rest-json"},
            "operations": {"Op": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}}},
            "shapes": {
                "In": {"type": "structure", "members": {"": {"shape": "Color"}}},
                "Color": {"type": "string", "enum": ["RED", "DARK RED", "BLUE ", "\tGREEN", "", " "]}
            }
        }"#;
        let end = "of `Color` begins or ends with white space; remove that, unless the service does send it";
        let expected = [
            "warning: a member of `In` has no name; name it (/shapes/In/members/)".to_owned(),
            format!("warning: the value \"BLUE \" {end} (/shapes/Color/enum/2)"),
            format!("warning: the value \"\\tGREEN\" {end} (/shapes/Color/enum/3)"),
            "warning: a value of `Color` is empty; remove it, unless the service does send it (/shapes/Color/enum/4)"
                .to_owned(),
            format!("warning: the value \" \" {end} (/shapes/Color/enum/5)"),
        ];
        assert_eq!(found(file, Code::Shape), expected);
    }
}
