//! Checks that each shape is of a kind that can stand where it is used.

use super::Shapes;
use super::operations::{Found, kind_name};
use super::shapes::members;
use crate::json::Node;
use crate::model::{Kind, Location, Map, Member, Shape, ShapeId, Structure};
use crate::report::Report;

/// Checks all members of all structures, all maps and all inputs.
pub(crate) fn check(shapes: &Shapes<'_>, operations: &[Found<'_>], report: &mut Report<'_>) {
    let tops = top_structures(operations, shapes);
    for (id, node, shape) in shapes.iter() {
        match &shape.kind {
            Kind::Structure(structure) => {
                let place = Place { node, shapes, top: tops[id.0 as usize] };
                check_structure(structure, place, report);
            }
            Kind::Map(map) => check_map_key(map, node, shapes, report),
            _ => {}
        }
    }
}

/// What the check of a structure needs to know about its surroundings.
#[derive(Clone, Copy)]
struct Place<'s, 'd> {
    node: Node<'d>,
    shapes: &'s Shapes<'d>,
    /// It is an input, an output or an error, which are the only ones whose members have locations.
    top: bool,
}

fn top_structures(operations: &[Found<'_>], shapes: &Shapes<'_>) -> Vec<bool> {
    let mut tops = vec![false; shapes.len()];
    for Found { operation, .. } in operations {
        let errors = operation.errors.iter().map(|error| error.shape);
        for id in operation.input.into_iter().chain(operation.output).chain(errors) {
            if let Some(top) = tops.get_mut(id.0 as usize) {
                *top = true;
            }
        }
    }
    tops
}

fn check_structure(structure: &Structure, place: Place<'_, '_>, report: &mut Report<'_>) {
    for (index, member, node) in members(structure, place.node) {
        let Some(target) = place.shapes.get(member.target) else {
            continue;
        };
        if structure.payload == Some(index) {
            check_payload(member, target, node, report);
        }
        check_location(member, target, place.shapes, node, report);
        check_marks(member, target, node, report);
        if member.location != Location::Body && !place.top {
            let message = "this structure is no input, output or error, so the location of its member means nothing";
            report.warning(node, message);
        }
    }
}

fn check_payload(member: &Member, target: &Shape, node: Node<'_>, report: &mut Report<'_>) {
    let fits =
        matches!(target.kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_) | Kind::String(_) | Kind::Blob(_));
    if !fits {
        let what = "a structure, a list, a map, a string or a blob";
        report.error(node, wrong(member, target, "is the whole body", what));
    }
}

fn check_location(member: &Member, target: &Shape, shapes: &Shapes<'_>, node: Node<'_>, report: &mut Report<'_>) {
    let element = |id: ShapeId| shapes.get(id).is_none_or(is_simple);
    let (fits, travels, what) = match member.location {
        Location::Body => return,
        Location::Uri => {
            (is_simple(target), "fills a label of the URI", "a string, a number, a boolean or a timestamp")
        }
        Location::Query => {
            let fits = match &target.kind {
                Kind::List(list) => element(list.member),
                Kind::Map(map) => is_text_or_texts(map.value, shapes),
                _ => is_simple(target),
            };
            (fits, "travels in the query", "a simple value, a list of those, or a map to strings or lists of strings")
        }
        Location::Header => {
            let fits = match &target.kind {
                Kind::List(list) => element(list.member),
                Kind::Structure(structure) => member.json_value && structure.document,
                _ => is_simple(target),
            };
            (fits, "travels in a header", "a simple value or a list of those")
        }
        Location::Headers => {
            let fits = matches!(&target.kind, Kind::Map(map) if shapes.get(map.value).is_none_or(is_string));
            (fits, "travels in several headers", "a map to strings")
        }
        Location::StatusCode => (matches!(target.kind, Kind::Integer(_)), "is the HTTP status", "an integer"),
    };
    if !fits {
        report.error(node, wrong(member, target, travels, what));
    }
}

fn check_marks(member: &Member, target: &Shape, node: Node<'_>, report: &mut Report<'_>) {
    if member.host_label && !is_string(target) {
        report.error(node, wrong(member, target, "is part of the host name", "a string"));
    }
    if member.idempotency_token && !is_string(target) {
        report.error(node, wrong(member, target, "is an idempotency token", "a string"));
    }
    if member.timestamp_format.is_some() && !matches!(target.kind, Kind::Timestamp(_)) {
        report.error(node, wrong(member, target, "has a timestampFormat", "a timestamp"));
    }
}

fn check_map_key(map: &Map, node: Node<'_>, shapes: &Shapes<'_>, report: &mut Report<'_>) {
    if let (Some(key), Some(at)) = (shapes.get(map.key), node.get("key"))
        && !is_string(key)
    {
        let message = format!("the key `{}` of the map is {}, but has to be a string", key.name, kind_name(&key.kind));
        report.error(at, message);
    }
}

fn wrong(member: &Member, target: &Shape, travels: &str, what: &str) -> String {
    let (name, shape, kind) = (&member.name, &target.name, kind_name(&target.kind));
    format!("`{name}` {travels}, but `{shape}` is {kind}; it has to be {what}")
}

fn is_simple(shape: &Shape) -> bool {
    match &shape.kind {
        Kind::String(_) | Kind::Boolean | Kind::Timestamp(_) => true,
        Kind::Integer(_) | Kind::Long(_) | Kind::Float(_) | Kind::Double(_) => true,
        Kind::Structure(_) | Kind::List(_) | Kind::Map(_) | Kind::Blob(_) => false,
    }
}

fn is_string(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::String(_))
}

fn is_text_or_texts(id: ShapeId, shapes: &Shapes<'_>) -> bool {
    shapes.get(id).is_none_or(|shape| match &shape.kind {
        Kind::List(list) => shapes.get(list.member).is_none_or(is_string),
        _ => is_string(shape),
    })
}

/// Whether a shape is a structure that has that member.
pub(crate) fn member_of<'s>(shape: &'s Shape, name: &str) -> Option<&'s Member> {
    shape.structure()?.member(name)
}
