//! All operations, bound to their shapes.

use std::collections::{HashMap, HashSet};

use super::shapes::deprecated;
use super::uri::{Input, read_host_prefix, read_uri};
use super::{Shapes, structures, text};
use crate::json::Node;
use crate::model::{Kind, Operation, OperationError, Segment, Shape, ShapeId, Structure, UriTemplate};
use crate::report::Report;

/// An operation with its place in the file.
pub(crate) struct Found<'d> {
    pub(crate) node: Node<'d>,
    pub(crate) operation: Operation,
}

/// Reads all operations, sorted by name.
pub(crate) fn read<'d>(root: Node<'d>, shapes: &mut Shapes<'_>, report: &mut Report<'_>) -> Vec<Found<'d>> {
    let mut named: Vec<_> = root.get("operations").map(|node| node.entries().collect()).unwrap_or_default();
    named.sort_by_key(|(name, _)| *name);
    named.dedup_by_key(|(name, _)| *name);
    let read = |(name, node)| Found { node, operation: read_operation(name, node, shapes, report) };
    let operations: Vec<_> = named.into_iter().map(read).collect();
    check_calls(&operations, report);
    operations
}

fn read_operation(name: &str, node: Node<'_>, shapes: &mut Shapes<'_>, report: &mut Report<'_>) -> Operation {
    check_name(name, node, report);
    let errors = errors(node, shapes, report);
    let input = in_or_out(node, "input", shapes, report);
    let output = in_or_out(node, "output", shapes, report);
    let http = node.get("http");
    let bound = Input::of(node, input, shapes);
    let uri = http.and_then(|http| http.get("requestUri"));
    Operation {
        name: name.to_owned(),
        documentation: text(node, "documentation"),
        method: http.and_then(|http| text(http, "method")).unwrap_or_default(),
        uri: uri.map(|uri| read_uri(uri, bound, report)).unwrap_or_default(),
        response_code: http.and_then(|http| structures::status(http, "responseCode", report)),
        input,
        output,
        errors,
        deprecated: deprecated(node),
        host_prefix: read_host_prefix(bound, report),
        checksum_required: node.flag("httpChecksumRequired")
            || node.get("httpChecksum").is_some_and(|checksum| checksum.flag("requestChecksumRequired")),
        request_compression: encodings(node),
        anonymous: node.text("authtype") == Some("none")
            || node.texts("auth").any(|(name, _)| name == "smithy.api#noAuth"),
        unsigned_payload: node.flag("unsignedPayload") || node.text("authtype") == Some("v4-unsigned-body"),
        pagination: None,
    }
}

/// Published files repeat the key as `name`; where they differ nobody could say which counts.
fn check_name(key: &str, node: Node<'_>, report: &mut Report<'_>) {
    if let Some(at) = node.get("name")
        && let Some(name) = at.as_str()
        && name != key
    {
        report.error(at, format!("the operation `{key}` calls itself `{name}`; give both one name"));
    }
}

fn encodings(node: Node<'_>) -> Vec<String> {
    let compression = node.get("requestcompression");
    compression.into_iter().flat_map(|node| node.texts("encodings")).map(|(name, _)| name.to_owned()).collect()
}

fn in_or_out(operation: Node<'_>, key: &str, shapes: &Shapes<'_>, report: &mut Report<'_>) -> Option<ShapeId> {
    let reference = operation.get(key)?;
    let id = shapes.target(reference, report);
    if let Some(shape) = shapes.get(id)
        && shape.structure().is_none()
        && let Some(node) = reference.get("shape")
    {
        let message = format!("the {key} `{}` is {}, but has to be a structure", shape.name, kind_name(&shape.kind));
        report.error(node, message);
    }
    Some(id)
}

fn errors(operation: Node<'_>, shapes: &mut Shapes<'_>, report: &mut Report<'_>) -> Vec<OperationError> {
    let mut errors: Vec<OperationError> = Vec::new();
    for reference in operation.get("errors").into_iter().flat_map(Node::items) {
        let shape = shapes.target(reference, report);
        adopt_error_trait(reference, shape, shapes, report);
        check_error(reference, shape, shapes, report);
        if errors.iter().any(|other| other.shape == shape) && shapes.get(shape).is_some() {
            report.warning(reference, "the operation lists this error twice; remove one");
        } else {
            let own = shapes.get(shape).and_then(Shape::structure).and_then(|shape| shape.error.as_ref()?.retryable);
            errors.push(OperationError { shape, retryable: structures::retryable(reference, report).or(own) });
        }
    }
    errors
}

/// Some old files say at the reference that a plain structure is an error.
fn adopt_error_trait(reference: Node<'_>, id: ShapeId, shapes: &mut Shapes<'_>, report: &mut Report<'_>) {
    if !reference.flag("exception") {
        return;
    }
    if let Some(Shape { kind: Kind::Structure(structure), .. }) = shapes.get_mut(id)
        && structure.error.is_none()
    {
        structure.error = Some(structures::error_trait(reference, report));
    }
}

fn check_error(reference: Node<'_>, id: ShapeId, shapes: &Shapes<'_>, report: &mut Report<'_>) {
    let (Some(shape), Some(node)) = (shapes.get(id), reference.get("shape")) else {
        return;
    };
    match shape.structure() {
        None => {
            let message =
                format!("the error `{}` is {}, but has to be a structure", shape.name, kind_name(&shape.kind));
            report.error(node, message);
        }
        Some(found) if found.error.is_none() => {
            let message = format!("`{}` is listed as an error but is not marked `\"exception\": true`", shape.name);
            report.error(node, message);
        }
        Some(_) => {}
    }
}

/// Two operations that send the same request line can still be told apart by their bodies, but
/// mostly one of them is a copy that somebody forgot to change.
fn check_calls(operations: &[Found<'_>], report: &mut Report<'_>) {
    let mut calls: HashMap<String, &str> = HashMap::new();
    for Found { node, operation } in operations {
        if operation.uri.source.is_empty() {
            continue;
        }
        if let Some(other) = calls.insert(request_line(operation), &operation.name) {
            let (method, uri) = (&operation.method, &operation.uri.source);
            report.warning(*node, format!("`{}` and `{other}` are both `{method} {uri}`", operation.name));
        }
    }
}

/// The call with the names of its labels left out.
fn request_line(operation: &Operation) -> String {
    let UriTemplate { segments, query, .. } = &operation.uri;
    let path = segments.iter().map(|segment| match segment {
        Segment::Literal(text) => text.as_str(),
        Segment::Label { .. } => "{}",
    });
    let query: HashSet<_> = query.iter().collect();
    let mut query: Vec<_> = query.into_iter().collect();
    query.sort();
    format!("{} /{}?{query:?}", operation.method, path.collect::<Vec<_>>().join("/"))
}

/// What messages call a shape of that kind, with its article.
pub(crate) fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure(Structure { union: true, .. }) => "a union",
        Kind::Structure(Structure { document: true, .. }) => "a document",
        Kind::Structure(_) => "a structure",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a map",
        Kind::String(_) => "a string",
        Kind::Integer(_) => "an integer",
        Kind::Long(_) => "a long",
        Kind::Float(_) => "a float",
        Kind::Double(_) => "a double",
        Kind::Boolean => "a boolean",
        Kind::Timestamp(_) => "a timestamp",
        Kind::Blob(_) => "a blob",
    }
}
