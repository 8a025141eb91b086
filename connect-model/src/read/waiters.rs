//! The `waiters` key: how to wait for a state of the service.

use std::cell::RefCell;

use super::bounds::whole_number;
use super::operations::Found;
use super::paginators::find;
use super::waiter_paths::{Gives, Paths};
use super::{Shapes, text};
use crate::json::{Node, Value};
use crate::model::{Acceptor, Expected, Matcher, ShapeId, Waiter, WaiterState};
use crate::report::Report;

/// Reads all waiters, sorted by name.
pub(crate) fn read(
    root: Node<'_>,
    operations: &[Found<'_>],
    shapes: &Shapes<'_>,
    report: &mut Report<'_>,
) -> Vec<Waiter> {
    let named = root.get("waiters").into_iter().flat_map(Node::entries);
    let mut waiters: Vec<_> = named.filter_map(|(name, node)| waiter(name, node, operations, shapes, report)).collect();
    waiters.sort_by(|left, right| left.name.cmp(&right.name));
    waiters
}

fn waiter(
    name: &str,
    node: Node<'_>,
    operations: &[Found<'_>],
    shapes: &Shapes<'_>,
    report: &mut Report<'_>,
) -> Option<Waiter> {
    let delay = count(node, "delay", report);
    let max_attempts = count(node, "maxAttempts", report);
    let at = node.get("operation")?;
    let called = at.as_str()?;
    let operation = find(operations, called)
        .map_err(|hint| report.error(at, format!("there is no operation `{called}` to wait for{hint}")))
        .ok();
    let output = operation.map(|index| operations[index].operation.output);
    let acceptors = node.get("acceptors").into_iter().flat_map(Node::items);
    let acceptors: Vec<_> = acceptors.filter_map(|node| Answer { node, shapes, output }.acceptor(report)).collect();
    if !acceptors.is_empty() && !acceptors.iter().any(|acceptor| acceptor.state == WaiterState::Success) {
        report.warning(node, "no acceptor of this waiter means success, so it never ends well");
    }
    Some(Waiter {
        name: name.to_owned(),
        documentation: text(node, "documentation").or_else(|| text(node, "description")),
        operation: operation?,
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

/// An acceptor, with what its expression looks at.
struct Answer<'s, 'd> {
    node: Node<'d>,
    shapes: &'s Shapes<'s>,
    /// The output of the operation; outer `None` where there is no such operation.
    output: Option<Option<ShapeId>>,
}

impl Answer<'_, '_> {
    fn acceptor(&self, report: &mut Report<'_>) -> Option<Acceptor> {
        let matcher = self.matcher(report);
        Some(Acceptor { state: state(self.node)?, matcher: matcher? })
    }

    fn matcher(&self, report: &mut Report<'_>) -> Option<Matcher> {
        match self.node.text("matcher")? {
            "status" => status(self.node, report),
            "error" => error(self.node, report),
            "path" => self.expected(false, report).map(Matcher::Path),
            "pathAll" => self.expected(true, report).map(Matcher::PathAll),
            "pathAny" => self.expected(true, report).map(Matcher::PathAny),
            _ => None,
        }
    }

    /// The expression, checked against the output, with the value that it, or each value in its
    /// list, is compared with.
    fn expected(&self, in_list: bool, report: &mut Report<'_>) -> Option<Expected> {
        let Some(at) = self.node.get("argument") else {
            let message = "this matcher needs the key `argument` with a JMESPath expression; add it";
            report.error(self.node, message);
            return None;
        };
        let source = at.as_str()?;
        let value = self.value(report);
        let paths = Paths { shapes: self.shapes, output: self.output?, doubts: RefCell::default() };
        let (argument, gives) =
            paths.read(source).map_err(|problem| report.error(at, format!("`{source}` {problem}"))).ok()?;
        let (at_value, value) = value?;
        self.fits(&gives, in_list, source, report)?;
        if let Err(problem) = paths.compare(&gives, &value) {
            report.error(at_value, format!("`{source}` {problem}"));
        }
        for doubt in paths.doubts.into_inner() {
            report.warning(at_value, format!("`{source}` {doubt}"));
        }
        Some(Expected { argument, value })
    }

    fn fits(&self, gives: &Gives, in_list: bool, source: &str, report: &mut Report<'_>) -> Option<()> {
        let at = self.node.get("matcher")?;
        match (in_list, gives.is_list(self.shapes)) {
            (true, false) => report.error(at, format!("`{source}` gives no list; the matcher for one value is `path`")),
            (false, true) => {
                report.error(at, format!("`{source}` gives a list; the matchers for lists are pathAll and pathAny"));
            }
            _ => return Some(()),
        }
        None
    }

    fn value<'n>(&'n self, report: &mut Report<'_>) -> Option<(Node<'n>, serde_json::Value)> {
        let at = self.node.get("expected")?;
        match at.value() {
            Value::Array(_) | Value::Object(_) => {
                report.error(at, "this matcher expects a string, a number, a boolean or null");
                None
            }
            _ => Some((at, at.to_json())),
        }
    }
}

fn state(node: Node<'_>) -> Option<WaiterState> {
    match node.text("state")? {
        "success" => Some(WaiterState::Success),
        "failure" => Some(WaiterState::Failure),
        "retry" => Some(WaiterState::Retry),
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
