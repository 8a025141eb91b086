//! The `waiters` key: how to wait for a state of the service.

use super::bounds::whole_number;
use super::operations::Found;
use super::paginators::find;
use super::text;
use crate::json::{Node, Value};
use crate::model::{Acceptor, Matcher, Waiter, WaiterState};
use crate::report::Report;

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
    let matcher = matcher(node, report);
    Some(Acceptor { state: state(node)?, matcher: matcher? })
}

fn state(node: Node<'_>) -> Option<WaiterState> {
    match node.text("state")? {
        "success" => Some(WaiterState::Success),
        "failure" => Some(WaiterState::Failure),
        "retry" => Some(WaiterState::Retry),
        _ => None,
    }
}

fn matcher(node: Node<'_>, report: &mut Report<'_>) -> Option<Matcher> {
    match node.text("matcher")? {
        "status" => status(node, report),
        "error" => error(node, report),
        "path" => path(node, report).map(|(argument, expected)| Matcher::Path { argument, expected }),
        "pathAll" => path(node, report).map(|(argument, expected)| Matcher::PathAll { argument, expected }),
        "pathAny" => path(node, report).map(|(argument, expected)| Matcher::PathAny { argument, expected }),
        _ => None,
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
