//! Operations that could paginate and do not.

use crate::import::paginator_line;
use crate::json::Node;
use crate::model::Model;
use crate::pagination::derive;
use crate::report::Report;

/// Warns of every operation that takes and gives a token and has no paginator, with the entry that it could have.
pub(crate) fn check(root: Node<'_>, model: &Model, report: &mut Report<'_>) {
    for (name, pagination) in derive(model) {
        let node = root.get("operations").and_then(|operations| operations.get(&name)).unwrap_or(root);
        let (token, entry) = (pagination.input_token.join("`, `"), paginator_line(&pagination));
        let message = format!(
            "`{name}` takes and gives a `{token}` but has no paginator; add to `pagination`: \"{name}\": {entry}"
        );
        report.warning(node, message);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;
    use crate::problem::Code;

    fn file(pagination: &str) -> String {
        format!(
            r#"{{
            "pagination": {{{pagination}}}, "metadata": {{"protocol": "rest-json"}},
            "operations": {{"ListThings": {{"http": {{"method": "GET", "requestUri": "/"}},
                "input": {{"shape": "In"}}, "output": {{"shape": "Out"}}}}}},
            "shapes": {{
                "In": {{"type": "structure", "members": {{"NextToken": {{"shape": "Text"}}}}}},
                "Out": {{"type": "structure", "members": {{"NextToken": {{"shape": "Text"}}, "Things": {{"shape": "Texts"}}}}}},
                "Text": {{"type": "string"}},
                "Texts": {{"type": "list", "member": {{"shape": "Text"}}}}
            }}
        }}"#
        )
    }

    #[test]
    fn the_warning_says_the_entry_that_ends_it() {
        let entry =
            r#""ListThings": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Things"}"#;
        let expected = format!(
            "warning: `ListThings` takes and gives a `NextToken` but has no paginator; add to `pagination`: {entry} (/operations/ListThings)"
        );
        assert_eq!(found(&file(""), Code::Unpaginated), [expected]);
        assert_eq!(found(&file(entry), Code::Unpaginated), [""; 0]);
    }
}
