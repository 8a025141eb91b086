//! The file in the place of the new model has to be one that an import may update: a model of ours, of that service.

use crate::json::{Document, Node};
use crate::problem::{Problem, Problems};
use crate::read::{Dialect, gate};
use crate::report::Report;

/// The rest of each refusal.
const ADVICE: &str =
    "the file is not updated; name another one, or replace it with `--overwrite`, which keeps nothing of it";

/// Keys that say which service a model is of. The second decides where one of the files does not have the first, as
/// old ones do not.
const IDENTITY: [&str; 2] = ["serviceId", "endpointPrefix"];

/// Refuses a file that is no model, one as AWS publishes it, and the model of another service.
pub(super) fn check(existing: &Document<'_>, published: &Document<'_>) -> Result<(), Problems> {
    gate::check(existing).map_err(|problems| problems.each(with_advice))?;
    let root = existing.root();
    let mut report = Report::new(existing.text, Dialect::Ours);
    if !root.get("metadata").is_some_and(Node::is_object) {
        report.error(root, format!("this is not a model, since it has no `metadata`; {ADVICE}"));
    } else if Dialect::of(root) == Dialect::Published {
        let found = "this is a published file, not a model that an import has made";
        report.error(root, format!("{found}; {ADVICE}"));
    } else if let Some((node, service, other)) = other_service(root, published.root()) {
        report
            .error(node, format!("this is the model of `{service}`, and the published file is of `{other}`; {ADVICE}"));
    }
    match report.finish() {
        problems if problems.is_empty() => Ok(()),
        problems => Err(Problems::new(problems)),
    }
}

/// A problem of a file that is no model, with what that means for the import.
pub(super) fn with_advice(problem: Problem) -> Problem {
    Problem { message: format!("{}; {ADVICE}", problem.message), ..problem }
}

/// Where the model says that it is of another service, and the two services.
fn other_service<'t, 'd>(existing: Node<'d>, published: Node<'t>) -> Option<(Node<'d>, &'d str, &'t str)> {
    let (existing, published) = (existing.get("metadata")?, published.get("metadata")?);
    let (node, one, other) = IDENTITY.iter().find_map(|key| {
        let node = existing.get(key)?;
        Some((node, node.as_str()?, published.text(key)?))
    })?;
    (one != other).then_some((node, one, other))
}
