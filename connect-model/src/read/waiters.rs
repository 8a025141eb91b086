//! The `waiters` key: how to wait for a state of the service.

use super::bounds::whole_number;
use super::operations::Found;
use super::paginators::find;
use super::text;
use crate::json::{Node, Value};
use crate::model::{Acceptor, Matcher, Waiter, WaiterState};
use crate::nearest::did_you_mean;
use crate::report::Report;

const STATES: [(&str, WaiterState); 3] =
    [("success", WaiterState::Success), ("failure", WaiterState::Failure), ("retry", WaiterState::Retry)];

const MATCHERS: [&str; 5] = ["status", "error", "path", "pathAll", "pathAny"];

/// Reads all waiters, sorted by name.
pub(crate) fn read(root: Node<'_>, operations: &[Found<'_>], report: &mut Report<'_>) -> Vec<Waiter> {
    let named = root.get("waiters").into_iter().flat_map(Node::entries);
    let mut waiters: Vec<_> = named.filter_map(|(name, node)| waiter(name, node, operations, report)).collect();
    waiters.sort_by(|left, right| left.name.cmp(&right.name));
    waiters
}

fn waiter(name: &str, node: Node<'_>, operations: &[Found<'_>], report: &mut Report<'_>) -> Option<Waiter> {
    let delay = count(node, "delay", report);
    let max_attempts = count(node, "maxAttempts", report);
    let acceptors = node.get("acceptors").into_iter().flat_map(Node::items);
    let acceptors: Vec<_> = acceptors.filter_map(|node| acceptor(node, report)).collect();
    let at = node.get("operation")?;
    let called = at.as_str()?;
    let operation = find(operations, called)
        .map_err(|hint| report.error(at, format!("there is no operation `{called}` to wait for{hint}")));
    Some(Waiter {
        name: name.to_owned(),
        documentation: text(node, "documentation").or_else(|| text(node, "description")),
        operation: operation.ok()?,
        delay: delay?,
        max_attempts: max_attempts?,
        acceptors,
    })
}

fn count(node: Node<'_>, key: &str, report: &mut Report<'_>) -> Option<u32> {
    let at = node.get(key)?;
    let text = at.as_number()?;
    let value = whole_number(text).and_then(|value| u32::try_from(value).ok()).filter(|value| *value > 0);
    if value.is_none() {
        report.error(at, format!("`{key}` is {text}, but has to be a whole number above zero"));
    }
    value
}

fn acceptor(node: Node<'_>, report: &mut Report<'_>) -> Option<Acceptor> {
    let state = state(node, report);
    let matcher = matcher(node, report);
    Some(Acceptor { state: state?, matcher: matcher? })
}

fn state(node: Node<'_>, report: &mut Report<'_>) -> Option<WaiterState> {
    let at = node.get("state")?;
    let name = at.as_str()?;
    let known = STATES.iter().find(|(known, _)| *known == name);
    if known.is_none() {
        let hint = did_you_mean(name, STATES.map(|(known, _)| known), "the states are success, failure and retry");
        report.error(at, format!("`{name}` is not a state of waiters{hint}"));
    }
    known.map(|(_, state)| *state)
}

fn matcher(node: Node<'_>, report: &mut Report<'_>) -> Option<Matcher> {
    let at = node.get("matcher")?;
    let name = at.as_str()?;
    match name {
        "status" => status(node, report),
        "error" => error(node, report),
        "path" => path(node, report).map(|(argument, expected)| Matcher::Path { argument, expected }),
        "pathAll" => path(node, report).map(|(argument, expected)| Matcher::PathAll { argument, expected }),
        "pathAny" => path(node, report).map(|(argument, expected)| Matcher::PathAny { argument, expected }),
        _ => {
            let hint = did_you_mean(name, MATCHERS, &format!("the matchers are {}", MATCHERS.join(", ")));
            report.error(at, format!("`{name}` is not a matcher of waiters{hint}"));
            None
        }
    }
}

fn status(node: Node<'_>, report: &mut Report<'_>) -> Option<Matcher> {
    let at = node.get("expected")?;
    let status = at.as_number().and_then(whole_number).and_then(|value| u16::try_from(value).ok());
    if status.is_none() {
        report.error(at, "the matcher `status` expects an HTTP status");
    }
    status.map(Matcher::Status)
}

fn error(node: Node<'_>, report: &mut Report<'_>) -> Option<Matcher> {
    let at = node.get("expected")?;
    match at.value() {
        Value::String(code) => Some(Matcher::Error(code.to_string())),
        Value::Bool(any) => Some(Matcher::AnyError(*any)),
        _ => {
            report.error(at, "the matcher `error` expects an error code, or true or false for any error");
            None
        }
    }
}

fn path(node: Node<'_>, report: &mut Report<'_>) -> Option<(String, serde_json::Value)> {
    let argument = text(node, "argument");
    if argument.is_none() && node.get("argument").is_none() {
        report.error(node, "this matcher needs the key `argument` with a JMESPath expression; add it");
    }
    Some((argument?, node.get("expected")?.to_json()))
}
