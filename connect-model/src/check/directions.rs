//! Members that travel where they hardly arrive: bodies of requests that have none, and locations that only the other
//! direction has.

use std::collections::BTreeSet;

use super::entries;
use crate::json::Node;
use crate::model::{Location, Model, ShapeId};
use crate::report::Report;

/// Warns of `GET`, `HEAD` and `DELETE` with a body.
pub(crate) fn check_bodies(root: Node<'_>, model: &Model, report: &mut Report<'_>) {
    for operation in &model.operations {
        let Some(input) = operation.input.and_then(|id| model.structure(id)) else { continue };
        let body = input.members.iter().filter(|member| member.location == Location::Body);
        let body: Vec<_> = body.map(|member| format!("`{}`", member.name)).collect();
        let at = root.get("operations").and_then(|all| all.get(&operation.name)?.get("http")?.get("method"));
        if let Some(at) = at
            && matches!(&*operation.method, "GET" | "HEAD" | "DELETE")
            && !body.is_empty()
        {
            let message = format!(
                "`{}` is a {} with a body ({}), which servers on the way may drop; give the members a location, or use POST",
                operation.name,
                operation.method,
                body.join(", ")
            );
            report.warning(at, message);
        }
    }
}

/// Warns of members of a response that would travel in the URI, and of members of a request that would be its status.
pub(crate) fn check_locations(root: Node<'_>, model: &Model, report: &mut Report<'_>) {
    let inputs: BTreeSet<ShapeId> = model.operations.iter().filter_map(|operation| operation.input).collect();
    let errors = model.operations.iter().flat_map(|operation| operation.errors.iter().map(|error| error.shape));
    let outputs: BTreeSet<ShapeId> =
        model.operations.iter().filter_map(|operation| operation.output).chain(errors).collect();
    for &id in inputs.symmetric_difference(&outputs) {
        let (shape, is_input) = (&model[id], inputs.contains(&id));
        let members = shape.structure().into_iter().flat_map(|structure| &structure.members);
        let odd = members.filter(|member| match member.location {
            Location::Uri | Location::Query => !is_input,
            Location::StatusCode => is_input,
            _ => false,
        });
        for member in odd {
            let side = if is_input { "a request has no status" } else { "a response has no URI" };
            let message =
                format!("`{}` of `{}` never travels, since {side}; give it another location", member.name, shape.name);
            let node = root.get("shapes").and_then(|shapes| shapes.get(&shape.name));
            let node = node.and_then(|node| entries(node, "members").find(|(name, _)| *name == member.name));
            node.into_iter().for_each(|(_, at)| report.warning(at, &*message));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;
    use crate::problem::Code;

    const FILE: &str = r#"{
        "waiters": {}, "metadata": {"protocol": "rest-json"},
        "operations": {
            "Get": {"http": {"method": "GET", "requestUri": "/"}, "input": {"shape": "In"}, "output": {"shape": "Out"},
                "errors": [{"shape": "Oops"}]},
            "Set": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}},
            "Drop": {"http": {"method": "DELETE", "requestUri": "/"}, "input": {"shape": "Whole"}},
            "Look": {"http": {"method": "HEAD", "requestUri": "/"}, "input": {"shape": "Asked"}}
        },
        "shapes": {
            "In": {"type": "structure", "members": {
                "A": {"shape": "Text"}, "B": {"shape": "Text", "location": "querystring"}, "C": {"shape": "Text"},
                "S": {"shape": "Count", "location": "statusCode"}
            }},
            "Whole": {"type": "structure", "payload": "P", "members": {"P": {"shape": "Text"}}},
            "Asked": {"type": "structure", "members": {"Q": {"shape": "Text", "location": "querystring"}}},
            "Out": {"type": "structure", "members": {
                "S": {"shape": "Count", "location": "statusCode"}, "Q": {"shape": "Text", "location": "querystring"},
                "H": {"shape": "Text", "location": "header"}
            }},
            "Oops": {"type": "structure", "exception": true, "members": {"Q": {"shape": "InQuery"}}},
            "InQuery": {"type": "string", "location": "querystring"},
            "Text": {"type": "string"}, "Count": {"type": "integer"}
        }
    }"#;

    #[test]
    fn body_members_of_requests_without_a_body_are_reported() {
        let told = |operation: &str, method: &str, members: &str| {
            format!(
                "warning: `{operation}` is a {method} with a body ({members}), which servers on the way may drop; give the members a location, or use POST (/operations/{operation}/http/method)"
            )
        };
        let of_bodies: Vec<_> =
            found(FILE, Code::Operation).into_iter().filter(|problem| problem.contains("a body")).collect();
        assert_eq!(of_bodies, [told("Get", "GET", "`A`, `C`"), told("Drop", "DELETE", "`P`")]);
    }

    #[test]
    fn locations_of_the_other_direction_are_reported() {
        let told = |member: &str, shape: &str, side: &str| {
            format!(
                "warning: `{member}` of `{shape}` never travels, since {side}; give it another location (/shapes/{shape}/members/{member})"
            )
        };
        let expected = [
            told("S", "In", "a request has no status"),
            told("Q", "Out", "a response has no URI"),
            told("Q", "Oops", "a response has no URI"),
        ];
        assert_eq!(found(FILE, Code::Position), expected);
    }
}
