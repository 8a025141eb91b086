//! Changes of operations: how they are called, what they answer with, how they page; and of waiters.

use std::collections::BTreeMap;

use serde_json::Value;

use super::compare::Compare;
use super::describe;
use super::pairs::{Role, Travels, operations};
use super::rules::Kind as Rule;
use super::structure::{self, retry};
use crate::json::escape;
use crate::model::{HostPart, HostPrefix, Kind, Model, Operation, OperationError, Pagination, Segment};

pub(super) fn all(compare: &mut Compare<'_>) {
    let (old, new) = (compare.old, compare.new);
    for operation in new.operations.iter().filter(|operation| old.operation(&operation.name).is_none()) {
        let change = compare.tell_both(Rule::OperationAdded, path(operation), [Value::Null, name(operation)]);
        change.in_notation = true;
    }
    for operation in old.operations.iter().filter(|operation| new.operation(&operation.name).is_none()) {
        compare.tell_both(Rule::OperationRemoved, path(operation), [name(operation), Value::Null]);
    }
    for (before, after) in operations(old, new) {
        http(compare, before, after);
        traits(compare, before, after);
        errors(compare, before, after);
        // Where both have a structure, it is among the pairs.
        if before.input.is_none() != after.input.is_none() {
            structure::compare(compare, (before.input, after.input), Role::Input, Travels::REQUEST);
        }
        if before.output.is_none() != after.output.is_none() {
            structure::compare(compare, (before.output, after.output), Role::Output, Travels::RESPONSE);
        }
        if compare.with_ours {
            pagination(compare, before, after);
        }
    }
    if compare.with_ours {
        waiters(compare);
    }
}

fn path(operation: &Operation) -> String {
    format!("/operations/{}", escape(&operation.name))
}

fn name(operation: &Operation) -> Value {
    operation.name.as_str().into()
}

fn http(compare: &mut Compare<'_>, before: &Operation, after: &Operation) {
    let path = path(after);
    if before.method != after.method {
        let values = [before.method.as_str().into(), after.method.as_str().into()];
        compare.tell_both(Rule::Method, format!("{path}/http/method"), values);
    }
    // Names of labels do not travel; which members fill the path does.
    if filled(compare.old, before) != filled(compare.new, after) {
        let values = [before.uri.source.as_str().into(), after.uri.source.as_str().into()];
        compare.tell_both(Rule::Uri, format!("{path}/http/requestUri"), values);
    }
    if before.response_code != after.response_code {
        let values = [before.response_code.into(), after.response_code.into()];
        compare.tell_both(Rule::ResponseCode, format!("{path}/http/responseCode"), values);
    }
    if host(compare.old, before) != host(compare.new, after) {
        let source = |prefix: &Option<HostPrefix>| prefix.as_ref().map(|prefix| prefix.source.clone()).into();
        let values = [source(&before.host_prefix), source(&after.host_prefix)];
        compare.tell_both(Rule::HostPrefix, format!("{path}/endpoint/hostPrefix"), values);
    }
}

/// Path and query of an operation with its members in the place of labels.
fn filled(model: &Model, operation: &Operation) -> String {
    let mut uri = String::new();
    for segment in &operation.uri.segments {
        uri.push('/');
        match segment {
            Segment::Literal(text) => uri.push_str(text),
            Segment::Label { member, greedy, .. } => {
                uri.push_str(&format!(
                    "{{{}{}}}",
                    member_name(model, operation, *member),
                    if *greedy { "+" } else { "" }
                ));
            }
        }
    }
    for (key, value) in &operation.uri.query {
        uri.push_str(&format!("?{key}={}", value.as_deref().unwrap_or_default()));
    }
    uri
}

fn host(model: &Model, operation: &Operation) -> String {
    let part = |part: &HostPart| match part {
        HostPart::Literal(text) => text.clone(),
        HostPart::Label(member) => format!("{{{}}}", member_name(model, operation, *member)),
    };
    operation.host_prefix.iter().flat_map(|prefix| &prefix.parts).map(part).collect()
}

fn member_name<'m>(model: &'m Model, operation: &Operation, index: usize) -> &'m str {
    let input = operation.input.and_then(|id| model.structure(id));
    input.and_then(|input| input.members.get(index)).map_or("", |member| &member.name)
}

fn traits(compare: &mut Compare<'_>, before: &Operation, after: &Operation) {
    let path = path(after);
    // A program that signs is welcome where nobody asks for it, but not the other way around.
    let flags = [
        ("authtype", before.anonymous, after.anonymous, Rule::SignatureDropped, Rule::SignatureRequired),
        (
            "unsignedPayload",
            before.unsigned_payload,
            after.unsigned_payload,
            Rule::SignatureDropped,
            Rule::SignatureRequired,
        ),
        (
            "httpChecksumRequired",
            before.checksum_required,
            after.checksum_required,
            Rule::ChecksumRequired,
            Rule::ChecksumDropped,
        ),
        ("deprecated", before.deprecated.is_some(), after.deprecated.is_some(), Rule::Deprecation, Rule::Deprecation),
    ];
    for (key, was, is, set, cleared) in flags {
        if was != is {
            let rule = if is { set } else { cleared };
            compare.tell_both(rule, format!("{path}/{key}"), [was.into(), is.into()]);
        }
    }
    let (was, is) = (&before.request_compression, &after.request_compression);
    if was != is {
        let dropped = was.iter().any(|encoding| !is.contains(encoding));
        let rule = if dropped { Rule::CompressionDropped } else { Rule::CompressionAdded };
        let values = [was.clone().into(), is.clone().into()];
        compare.tell_both(rule, format!("{path}/requestcompression/encodings"), values);
    }
}

fn errors(compare: &mut Compare<'_>, before: &Operation, after: &Operation) {
    let (old, new) = (compare.old, compare.new);
    let by_name = |model: &'_ Model, operation: &Operation| -> BTreeMap<String, OperationError> {
        operation.errors.iter().map(|error| (model[error.shape].name.clone(), error.clone())).collect()
    };
    let (was, is) = (by_name(old, before), by_name(new, after));
    let path = format!("{}/errors", path(after));
    for name in was.keys().filter(|name| !is.contains_key(*name)) {
        compare.tell_both(Rule::ErrorUnlisted, path.as_str(), [name.as_str().into(), Value::Null]);
    }
    for (name, error) in &is {
        let Some(same) = was.get(name) else {
            compare.tell_both(Rule::ErrorListed, path.as_str(), [Value::Null, name.as_str().into()]);
            continue;
        };
        // A mark of the error itself is told there, once.
        let own = |model: &Model, error: &OperationError| model.structure(error.shape)?.error.as_ref()?.retryable;
        let differs = same.retryable != error.retryable
            && (same.retryable != own(old, same) || error.retryable != own(new, error));
        if differs && (compare.with_ours || (same.retryable.is_some() && error.retryable.is_some())) {
            let values = [same.retryable, error.retryable].map(retry);
            compare.tell_both(Rule::Retry, format!("{path}/{}", escape(name)), values);
        }
    }
}

fn pagination(compare: &mut Compare<'_>, before: &Operation, after: &Operation) {
    let path = format!("/pagination/{}", escape(&after.name));
    let (was, is) = match (&before.pagination, &after.pagination) {
        (Some(was), Some(is)) => (was, is),
        (None, None) => return,
        (None, Some(is)) => {
            compare.tell_both(Rule::PaginatorAdded, path, [Value::Null, tokens(is)]);
            return;
        }
        (Some(was), None) => {
            compare.tell_both(Rule::PaginatorRemoved, path, [tokens(was), Value::Null]);
            return;
        }
    };
    if (&was.input_token, &was.output_token) != (&is.input_token, &is.output_token) {
        compare.tell_both(Rule::PaginatorTokens, path.as_str(), [tokens(was), tokens(is)]);
    }
    let pages = [
        ("limit_key", [was, is].map(|pagination| pagination.limit_key.clone().into())),
        ("more_results", [was, is].map(|pagination| names(pagination.more_results.as_slice()))),
        ("non_aggregate_keys", [was, is].map(|pagination| names(&pagination.non_aggregate_keys))),
    ];
    for (key, values) in pages.into_iter().filter(|(_, [was, is])| was != is) {
        compare.tell_both(Rule::PaginatorPage, format!("{path}/{key}"), values);
    }
    let items = [items(compare.old, before, was), items(compare.new, after, is)];
    let (rule, values) = match &items {
        [None, Some(_)] => (Rule::PaginatorItemsAdded, items.map(Value::from)),
        [Some(_), None] => (Rule::PaginatorItemsRemoved, items.map(Value::from)),
        [was, is] if was != is => (Rule::PaginatorItemsType, items.map(Value::from)),
        // The type is the same, and what `items` gives is not.
        _ if was.result_key != is.result_key => {
            (Rule::PaginatorPage, [was, is].map(|pagination| names(&pagination.result_key)))
        }
        _ => return,
    };
    compare.tell_both(rule, format!("{path}/result_key"), values);
}

/// Members at the ends of paths; null where there are none.
fn names(paths: &[Vec<String>]) -> Value {
    match paths {
        [] => Value::Null,
        paths => paths.iter().map(|path| path.join(".")).collect::<Vec<_>>().join(", ").into(),
    }
}

fn tokens(pagination: &Pagination) -> Value {
    let output = pagination.output_token.iter().map(|path| path.join("."));
    format!("{} from {}", pagination.input_token.join(", "), output.collect::<Vec<_>>().join(", ")).into()
}

/// What a paginator walks through: the type of the elements of its first result.
fn items(model: &Model, operation: &Operation, pagination: &Pagination) -> Option<String> {
    let path = pagination.result_key.first()?;
    let target = path
        .iter()
        .try_fold(operation.output?, |id, name| model.structure(id)?.member(name).map(|member| member.target))?;
    match &model[target].kind {
        Kind::List(list) if !list.sparse => Some(describe(model, list.member)),
        _ => None,
    }
}

fn waiters(compare: &mut Compare<'_>) {
    let by_name = |model: &'_ Model| -> BTreeMap<String, _> {
        let waiters = model.waiters.iter().cloned().map(|mut waiter| {
            // Documentation is not compared, and the place of an operation is not what it is.
            waiter.documentation = None;
            let operation = model.operations.get(waiter.operation).map(|operation| operation.name.clone());
            waiter.operation = 0;
            (waiter.name.clone(), (operation, waiter))
        });
        waiters.collect()
    };
    let (was, is) = (by_name(compare.old), by_name(compare.new));
    for name in was.keys().chain(is.keys()) {
        let rule = match (was.get(name), is.get(name)) {
            (was, is) if was == is => continue,
            (None, _) => Rule::WaiterAdded,
            (_, None) => Rule::WaiterRemoved,
            (Some((was, _)), Some((is, _))) if was != is => Rule::WaiterOperation,
            _ => Rule::Waiter,
        };
        let value = |is_there: bool| if is_there { name.as_str().into() } else { Value::Null };
        let values = [value(was.contains_key(name)), value(is.contains_key(name))];
        compare.tell_both(rule, format!("/waiters/{}", escape(name)), values);
    }
}
