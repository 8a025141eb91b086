//! Structures: members, where they travel, and the marks of unions, errors and documents.

use std::collections::HashSet;

use super::shapes::{deprecated, timestamp_format};
use super::{Shapes, text};
use crate::json::{Node, Value};
use crate::model::{ErrorTrait, Location, Member, Retryable, Structure};
use crate::nearest::did_you_mean;
use crate::read::bounds::whole_number;
use crate::report::Report;

/// Reads a structure and checks what can be seen without looking at other shapes.
pub(crate) fn read<'d>(node: Node<'d>, shapes: &Shapes<'d>, report: &mut Report<'_>) -> Structure {
    let named: Vec<_> = node.get("members").map(|members| members.entries().collect()).unwrap_or_default();
    let required = required(node, &named, report);
    let members = named
        .iter()
        .map(|(name, at)| Member { required: required.contains(name), ..member(name, *at, shapes, report) });
    let members: Vec<_> = members.collect();
    let structure = Structure {
        payload: payload(node, &members, report),
        members,
        union: node.flag("union"),
        error: is_error(node).then(|| error_trait(node, report)),
        document: node.flag("document"),
        event_stream: node.flag("eventstream"),
    };
    check_union(node, &structure, report);
    check_document(node, &structure, report);
    structure
}

/// A key of a member that its shape can have as well; the member's own wins, as it does in botocore.
fn own_or_of_shape<'d>(key: &str, member: Node<'d>, shape: Option<Node<'d>>) -> Option<Node<'d>> {
    member.get(key).or_else(|| shape?.get(key))
}

fn member<'d>(name: &str, node: Node<'d>, shapes: &Shapes<'d>, report: &mut Report<'_>) -> Member {
    let target = shapes.target(node, report);
    let inherited = |key| own_or_of_shape(key, node, shapes.node(target));
    let flag = |key| inherited(key).is_some_and(|mark| matches!(mark.value(), Value::Bool(true)));
    Member {
        name: name.to_owned(),
        target,
        documentation: text(node, "documentation"),
        required: false,
        location: location(inherited("location")),
        wire_name: inherited("locationName").and_then(Node::as_str).unwrap_or(name).to_owned(),
        idempotency_token: flag("idempotencyToken"),
        boxed: node.flag("box") || node.flag("boxed"),
        default: node.get("default").map(Node::to_json),
        sensitive: node.flag("sensitive"),
        streaming: node.flag("streaming"),
        host_label: flag("hostLabel"),
        json_value: flag("jsonvalue"),
        timestamp_format: timestamp_format(node),
        deprecated: deprecated(node),
    }
}

fn location(named: Option<Node<'_>>) -> Location {
    match named.and_then(Node::as_str) {
        Some("uri") => Location::Uri,
        Some("querystring") => Location::Query,
        Some("header") => Location::Header,
        Some("headers") => Location::Headers,
        Some("statusCode") => Location::StatusCode,
        _ => Location::Body,
    }
}

/// The names in `required`, each checked to be a member.
fn required<'d>(node: Node<'d>, members: &[(&'d str, Node<'d>)], report: &mut Report<'_>) -> HashSet<&'d str> {
    let known: HashSet<_> = members.iter().map(|(name, _)| *name).collect();
    let mut required = HashSet::new();
    for (name, at) in node.texts("required") {
        if !required.insert(name) {
            report.error(at, format!("`required` lists `{name}` twice; remove one"));
        } else if !known.contains(name) {
            let names = members.iter().map(|(name, _)| *name);
            let hint = did_you_mean(name, names, "add the member or take it off the list");
            report.error(at, format!("`required` lists `{name}`, which is not a member{hint}"));
        }
    }
    required
}

/// The index of the member that is the whole body.
fn payload(node: Node<'_>, members: &[Member], report: &mut Report<'_>) -> Option<usize> {
    let at = node.get("payload")?;
    let name = at.as_str()?;
    let Some(index) = members.iter().position(|member| member.name == name) else {
        let names = members.iter().map(|member| member.name.as_str());
        let hint = did_you_mean(name, names, "name one of the members");
        report.error(at, format!("the payload `{name}` is not a member{hint}"));
        return None;
    };
    if members[index].location != Location::Body {
        report.error(at, format!("the payload `{name}` has a location as well; remove one of the two"));
    }
    let other = |member: &&Member| member.location == Location::Body && member.name != name;
    for member in members.iter().filter(other) {
        let at = node.get("members").and_then(|members| members.get(&member.name)).unwrap_or(node);
        let message = format!(
            "`{}` would travel in the body, but the payload `{name}` is the whole body; give it a location",
            member.name
        );
        report.error(at, message);
    }
    Some(index)
}

fn is_error(node: Node<'_>) -> bool {
    node.flag("exception") || node.get("error").is_some()
}

/// The error trait of a shape, or of a reference to one (some old files put it there).
pub(crate) fn error_trait(node: Node<'_>, report: &mut Report<'_>) -> ErrorTrait {
    let details = node.get("error");
    let status = details.and_then(|details| status(details, "httpStatusCode", report));
    let fault = node.flag("fault") || details.is_some_and(|details| details.flag("fault"));
    let sender = details.is_some_and(|details| details.flag("senderFault"));
    ErrorTrait {
        code: details.and_then(|details| text(details, "code")).unwrap_or_else(|| default_code(node)),
        status,
        sender_fault: sender || (!fault && status.is_some_and(|status| status < 500)),
        retryable: retryable(node, report),
    }
}

fn default_code(node: Node<'_>) -> String {
    node.text("shape").or(node.key()).unwrap_or_default().to_owned()
}

/// The `retryable` mark of an error, or of a reference to one.
pub(crate) fn retryable(node: Node<'_>, report: &mut Report<'_>) -> Option<Retryable> {
    let mark = node.get("retryable")?;
    match (mark.flag("never"), mark.flag("throttling")) {
        (false, false) => Some(Retryable::Transient),
        (false, true) => Some(Retryable::Throttling),
        (true, false) => Some(Retryable::Never),
        (true, true) => {
            report.error(mark, "`throttling` asks for another attempt and `never` forbids it; keep one of them");
            None
        }
    }
}

/// An HTTP status under a key.
pub(crate) fn status(node: Node<'_>, key: &str, report: &mut Report<'_>) -> Option<u16> {
    let at = node.get(key)?;
    let text = at.as_number()?;
    let status = whole_number(text).and_then(|value| u16::try_from(value).ok());
    let status = status.filter(|status| (100..600).contains(status));
    if status.is_none() {
        report.error(at, format!("`{key}` is {text}, which is no HTTP status; they go from 100 to 599"));
    }
    status
}

/// A union is written as one JSON object, all of it in the body.
fn check_union(node: Node<'_>, structure: &Structure, report: &mut Report<'_>) {
    if !structure.union {
        return;
    }
    for member in &structure.members {
        let at = node.get("members").and_then(|members| members.get(&member.name)).unwrap_or(node);
        if member.location != Location::Body {
            let message = format!("`{}` is a member of a union and cannot have a location; remove it", member.name);
            report.error(at, message);
        }
        if let Some(default) = at.get("default") {
            let message = format!("`{}` is a member of a union and cannot have a default; remove it", member.name);
            report.error(default, message);
        }
    }
    if structure.members.is_empty() {
        report.error(node, "the union has no members; add some");
    }
}

fn check_document(node: Node<'_>, structure: &Structure, report: &mut Report<'_>) {
    if structure.document && !structure.members.is_empty() {
        report.error(node, "a document holds any JSON and has no members; remove them or the mark `document`");
    }
}
