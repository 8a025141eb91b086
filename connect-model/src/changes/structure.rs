//! Changes of a structure's members, in the role that it has for an operation.

use serde_json::Value;

use super::compare::{Compare, shape_path};
use super::describe;
use super::pairs::{Role, Travels, members};
use super::rules::Kind as Rule;
use crate::json::escape;
use crate::model::{Kind, Location, Member, Model, Presence, Retryable, ShapeId, Structure, TimestampFormat};

/// A structure of one model.
#[derive(Clone, Copy)]
struct Side<'m> {
    model: &'m Model,
    id: Option<ShapeId>,
    structure: &'m Structure,
    name: &'m str,
}

/// What stands in for the structure of an operation that takes or gives none.
static NOTHING: Structure =
    Structure { members: Vec::new(), union: false, error: None, document: false, payload: None, event_stream: false };

/// Compares two structures; `None` is for an operation that takes or gives nothing in one model.
pub(super) fn compare(
    compare: &mut Compare<'_>,
    (old, new): (Option<ShapeId>, Option<ShapeId>),
    role: Role,
    travels: Travels,
) {
    let (Some(old), Some(new)) = (side(compare.old, old), side(compare.new, new)) else { return };
    let path = shape_path(if new.id.is_some() { new.name } else { old.name });
    let flags = [
        (Rule::Union, "union", old.structure.union, new.structure.union),
        (Rule::Streaming, "eventstream", old.structure.event_stream, new.structure.event_stream),
    ];
    for (rule, key, old, new) in flags {
        if old != new {
            compare.tell(rule, format!("{path}/{key}"), [old.into(), new.into()], travels);
        }
    }
    self::error(compare, &path, old.structure, new.structure);
    removed_and_added(compare, &path, old, new, travels);
    for (before, after) in members(old.structure, new.structure) {
        let path = member_path(&path, &new.structure.members[after]);
        member(compare, &path, (old, before), (new, after), role, travels);
    }
    if !old.structure.union && !new.structure.union {
        build(compare, &path, old, new, role, travels);
    }
}

fn side(model: &Model, id: Option<ShapeId>) -> Option<Side<'_>> {
    let Some(id) = id else {
        return Some(Side { model, id: None, structure: &NOTHING, name: "" });
    };
    Some(Side { model, id: Some(id), structure: model.structure(id)?, name: &model[id].name })
}

fn member_path(path: &str, member: &Member) -> String {
    format!("{path}/members/{}", escape(&member.name))
}

fn removed_and_added(compare: &mut Compare<'_>, path: &str, old: Side<'_>, new: Side<'_>, travels: Travels) {
    let told = match (old.id, new.id) {
        (Some(old), Some(new)) => compare.told.contains(&(old, new)),
        // The notation shows all of a new structure.
        _ => true,
    };
    let (mut before, mut after) = (vec![false; old.structure.members.len()], vec![false; new.structure.members.len()]);
    for (old, new) in members(old.structure, new.structure) {
        (before[old], after[new]) = (true, true);
    }
    for (member, _) in old.structure.members.iter().zip(before).filter(|(_, kept)| !kept) {
        let values = [describe(old.model, member.target).into(), Value::Null];
        compare.tell(Rule::MemberRemoved, member_path(path, member), values, travels);
    }
    for (member, _) in new.structure.members.iter().zip(after).filter(|(_, kept)| !kept) {
        let values = [Value::Null, describe(new.model, member.target).into()];
        let rule = if member.required { Rule::RequiredMemberAdded } else { Rule::MemberAdded };
        let change = compare.tell(rule, member_path(path, member), values, travels);
        // That it is required is nothing the notation can say.
        change.in_notation = told && !member.required;
    }
}

fn member(
    compare: &mut Compare<'_>,
    path: &str,
    (old, before): (Side<'_>, usize),
    (new, after): (Side<'_>, usize),
    role: Role,
    travels: Travels,
) {
    let (was, is) = (&old.structure.members[before], &new.structure.members[after]);
    compare.reference(path, (was.target, is.target), travels);
    if was.required != is.required {
        let rule = if is.required { Rule::MemberRequired } else { Rule::MemberOptional };
        compare.tell(rule, path, [was.required.into(), is.required.into()], travels);
    }
    if !old.structure.union && !new.structure.union {
        presence(compare, path, (old, was), (new, is), role, travels);
    }
    let boxed =
        |side: usize, id: Option<ShapeId>, index| id.is_some_and(|id| compare.boxed[side].contains(&(id, index)));
    let (was_boxed, is_boxed) = (boxed(0, old.id, before), boxed(1, new.id, after));
    if was_boxed != is_boxed {
        compare.tell(Rule::Indirect, path, [was_boxed.into(), is_boxed.into()], travels);
    }
    let flags = [
        (Rule::JsonText, "jsonvalue", was.json_value, is.json_value),
        (Rule::Token, "idempotencyToken", was.idempotency_token, is.idempotency_token),
        (Rule::Sensitivity, "sensitive", was.sensitive, is.sensitive),
        (Rule::Streaming, "streaming", was.streaming, is.streaming),
        (Rule::Deprecation, "deprecated", was.deprecated.is_some(), is.deprecated.is_some()),
    ];
    for (rule, key, was, is) in flags {
        if was != is {
            compare.tell(rule, format!("{path}/{key}"), [was.into(), is.into()], travels);
        }
    }
    let payload = |side: Side<'_>, index| role != Role::Nested && side.structure.payload == Some(index);
    way(compare, path, [was, is], [payload(old, before), payload(new, after)], role, travels);
}

/// What the field is when nobody set it, which decides its type.
fn presence(
    compare: &mut Compare<'_>,
    path: &str,
    (old, was): (Side<'_>, &Member),
    (new, is): (Side<'_>, &Member),
    role: Role,
    travels: Travels,
) {
    // What an operation takes is optional throughout, and so is what an error carries.
    if matches!(role, Role::Input | Role::Error) {
        return;
    }
    let plain = |side: Side<'_>, member| match held(compare, side, member) {
        Presence::Default(value) => (true, value.clone()),
        Presence::Required => (true, Value::Null),
        Presence::Optional => (false, Value::Null),
    };
    let ((was_plain, default), (is_plain, new_default)) = (plain(old, was), plain(new, is));
    match (was_plain, is_plain) {
        (false, true) => {
            compare.tell(Rule::FieldPlain, path, [Value::Null, new_default.clone()], travels);
        }
        (true, false) => {
            compare.tell(Rule::FieldOptional, path, [default.clone(), Value::Null], travels);
        }
        _ if default != new_default => {
            compare.tell(Rule::Default, path, [default, new_default], travels);
        }
        _ => {}
    }
}

/// What a member is when nobody set it, as far as both files can say.
fn held<'m>(compare: &Compare<'_>, side: Side<'m>, member: &'m Member) -> Presence<'m> {
    match side.model.presence(member) {
        Presence::Default(_) if !compare.with_ours => side.model.presence_without_default(member),
        presence => presence,
    }
}

/// Where a member travels, under which name, and how it is written there.
fn way(
    compare: &mut Compare<'_>,
    path: &str,
    [was, is]: [&Member; 2],
    [was_payload, is_payload]: [bool; 2],
    role: Role,
    travels: Travels,
) {
    // Only what an operation takes and gives travels in other places than a JSON object.
    let location = |member: &Member| match role {
        Role::Nested => "body",
        _ if member.host_label => "host",
        _ => location_name(member.location),
    };
    if was_payload != is_payload {
        compare.tell(Rule::Payload, path, [was_payload.into(), is_payload.into()], travels);
    } else if location(was) != location(is) {
        compare.tell(Rule::Location, path, [location(was).into(), location(is).into()], travels);
    // The name in a path is only there to say which part the member fills, and a payload has none.
    } else if was.wire_name != is.wire_name && !is_payload && !matches!(location(is), "uri" | "host" | "statusCode") {
        let values = [was.wire_name.as_str().into(), is.wire_name.as_str().into()];
        compare.tell(Rule::WireName, path, values, travels);
    }
    let format = |model: &Model, member: &Member| {
        let own = member.timestamp_format.map(Some).or_else(|| timestamp_format(model, member.target))?;
        Some(own.map_or(default_format(location(member)), format_name))
    };
    if let (Some(was), Some(is)) = (format(compare.old, was), format(compare.new, is))
        && was != is
    {
        compare.tell(Rule::TimestampFormat, path, [was.into(), is.into()], travels);
    }
}

fn location_name(location: Location) -> &'static str {
    match location {
        Location::Body => "body",
        Location::Uri => "uri",
        Location::Query => "querystring",
        Location::Header => "header",
        Location::Headers => "headers",
        Location::StatusCode => "statusCode",
    }
}

fn format_name(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "iso8601",
        TimestampFormat::HttpDate => "rfc822",
        TimestampFormat::EpochSeconds => "unixTimestamp",
    }
}

/// What REST-JSON writes where the model names no format.
fn default_format(location: &str) -> &'static str {
    match location {
        "header" => "rfc822",
        "uri" | "querystring" => "iso8601",
        _ => "unixTimestamp",
    }
}

/// The format of the timestamps that a shape is or holds; `None` where it has none of them.
fn timestamp_format(model: &Model, id: ShapeId) -> Option<Option<TimestampFormat>> {
    match &model[id].kind {
        Kind::Timestamp(format) => Some(*format),
        Kind::List(list) => timestamp_format(model, list.member),
        Kind::Map(map) => timestamp_format(model, map.value),
        _ => None,
    }
}

/// Whether building the type can fail, as far as its members say.
fn build(compare: &mut Compare<'_>, path: &str, old: Side<'_>, new: Side<'_>, role: Role, travels: Travels) {
    if matches!(role, Role::Input | Role::Error) {
        return;
    }
    let can_fail = |side: Side<'_>| {
        side.structure.members.iter().any(|member| matches!(held(compare, side, member), Presence::Required))
    };
    match (can_fail(old), can_fail(new)) {
        (false, true) => {
            compare.tell(Rule::BuildFallible, path, [false.into(), true.into()], travels);
        }
        (true, false) => {
            compare.tell(Rule::BuildInfallible, path, [true.into(), false.into()], travels);
        }
        _ => {}
    }
}

/// How a structure is told apart among errors, and whether to try again.
fn error(compare: &mut Compare<'_>, path: &str, old: &Structure, new: &Structure) {
    let (Some(was), Some(is)) = (&old.error, &new.error) else { return };
    if was.code != is.code {
        let values = [was.code.as_str().into(), is.code.as_str().into()];
        compare.tell_both(Rule::ErrorCode, format!("{path}/error/code"), values);
    }
    // Who is to blame mostly follows from the status.
    if was.status != is.status {
        let values = [was.status.into(), is.status.into()];
        compare.tell_both(Rule::ErrorStatus, format!("{path}/error/httpStatusCode"), values);
    } else if was.sender_fault != is.sender_fault {
        let values = [was.sender_fault.into(), is.sender_fault.into()];
        compare.tell_both(Rule::ErrorStatus, format!("{path}/error/senderFault"), values);
    }
    if was.retryable != is.retryable && (compare.with_ours || (was.retryable.is_some() && is.retryable.is_some())) {
        let values = [was.retryable, is.retryable].map(retry);
        compare.tell_both(Rule::Retry, format!("{path}/retryable"), values);
    }
}

/// A mark as it stands in a model.
pub(super) fn retry(mark: Option<Retryable>) -> Value {
    mark.map_or(Value::Null, |mark| match mark {
        Retryable::Never => serde_json::json!({ "never": true }),
        mark => serde_json::json!({ "throttling": mark == Retryable::Throttling }),
    })
}
