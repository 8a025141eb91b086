//! Leaves out what is ours and no longer fits what was published, and members that have no place on the wire.

use super::summary::Summary;
use super::tree::Json;
use super::{check, print};
use crate::json::unescape;
use crate::problem::{Code, Problem, Problems, Severity};
use crate::read::Loaded;

/// Marks, paginators and waiters with which the new model could not be read are taken out of it and told.
///
/// # Errors
/// Anything else that is wrong with it.
pub(super) fn leave_out_what_no_longer_fits(model: &mut Json, summary: &mut Summary) -> Result<Loaded, Problems> {
    loop {
        let problems = match check(&print::print(model)) {
            Ok(loaded) => return Ok(loaded),
            Err(problems) => problems,
        };
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        // Each round takes out at least one thing, so there is an end.
        if !leave_out(model, errors, summary) {
            return Err(problems);
        }
    }
}

/// Takes out and tells what problems are about, where it can be spared; says whether there was anything.
pub(super) fn leave_out<'p>(
    model: &mut Json,
    problems: impl IntoIterator<Item = &'p Problem>,
    summary: &mut Summary,
) -> bool {
    let mut found = false;
    for problem in problems {
        if let Some(path) = removable(problem)
            && remove(model, &path)
        {
            summary.left_out.push(format!("{}: {}", problem.pointer, problem.message));
            found = true;
        }
    }
    found
}

/// Whether a problem is about something that can be spared.
pub(super) fn is_removable(problem: &Problem) -> bool {
    removable(problem).is_some()
}

/// What to take out because of a problem, as the keys that lead to it.
fn removable(problem: &Problem) -> Option<Vec<String>> {
    let mut keys: Vec<String> = problem.pointer.split('/').skip(1).map(unescape).collect();
    match keys.first()?.as_str() {
        "pagination" | "waiters" if keys.len() >= 2 => keys.truncate(2),
        "shapes" if keys.last()? == "default" || problem.code == Code::Wire => {}
        _ => return None,
    }
    Some(keys)
}

fn remove(model: &mut Json, path: &[String]) -> bool {
    let Some((last, before)) = path.split_last() else { return false };
    let holder = before.iter().try_fold(&mut *model, |json, key| json.get_mut(key));
    let Some(entries) = holder.and_then(Json::entries_mut) else { return false };
    let count = entries.len();
    entries.retain(|(key, _)| key != last);
    let found = entries.len() < count;
    if let [shapes, shape, members, member] = path
        && (shapes.as_str(), members.as_str()) == ("shapes", "members")
    {
        no_longer_required(model, shape, member);
    }
    found
}

/// A structure cannot require a member that was left out.
fn no_longer_required(model: &mut Json, shape: &str, member: &str) {
    let shape = model.get_mut("shapes").and_then(|shapes| shapes.get_mut(shape));
    if let Some(shape) = shape
        && let Some(Json::Array(required)) = shape.get_mut("required")
    {
        required.retain(|name| name.as_str() != Some(member));
        if required.is_empty() {
            shape.entries_mut().into_iter().for_each(|entries| entries.retain(|(key, _)| key != "required"));
        }
    }
}
