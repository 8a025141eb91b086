//! What an import adds to the published facts: paginators, and what is ours in the model there was.

use std::collections::HashMap;

use super::summary::Summary;
use super::tree::Json;
use crate::json::Node;
use crate::layout::{Holds, Place, TOP};
use crate::model::Pagination;

/// Keys of the top in the order they are written; others follow as they came.
const ORDER: [&str; 12] = [
    "$schema",
    "version",
    "upstream",
    "metadata",
    "documentation",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "operations",
    "shapes",
    "pagination",
    "waiters",
];

/// Keys that we set on shapes, members and references to errors, since published files leave them out.
const MARKS: [&str; 2] = ["default", "retryable"];

/// Folds in the facts of a published file of paginators; those of operations that are not there are left out and told.
pub(crate) fn add_paginators(model: &mut Json, mut published: Json, summary: &mut Summary) {
    let mut kept = Vec::new();
    for (name, paginator) in
        published.get_mut("pagination").and_then(Json::entries_mut).into_iter().flat_map(std::mem::take)
    {
        if has(model, "operations", &name) {
            kept.push((name, paginator));
        } else {
            summary.left_out.push(format!("paginator {name}: there is no such operation"));
        }
    }
    model.set("pagination", Json::Object(kept));
}

/// Folds in the facts of a published file of waiters; those of operations that are not there are left out and told.
pub(crate) fn add_waiters(model: &mut Json, mut published: Json, summary: &mut Summary) {
    for (name, waiter) in published.get_mut("waiters").and_then(Json::entries_mut).into_iter().flat_map(std::mem::take)
    {
        let operation = waiter.get("operation").and_then(Json::as_str).unwrap_or_default();
        if has(model, "operations", operation) {
            add_named(model, "waiters", &name, waiter);
        } else {
            summary.left_out.push(format!("waiter {name}: there is no operation {operation}"));
        }
    }
}

/// Carries over what is ours.
pub(crate) fn keep_ours(model: &mut Json, existing: Node<'_>, summary: &mut Summary) {
    keep_paginators(model, existing, summary);
    keep_waiters(model, existing, summary);
    if let Some(schema) = existing.get("$schema") {
        model.set("$schema", Json::of(schema));
    }
    Overlay { summary }.object(Some(model), existing, &TOP);
}

fn keep_paginators(model: &mut Json, existing: Node<'_>, summary: &mut Summary) {
    for (name, node) in existing.get("pagination").into_iter().flat_map(Node::entries) {
        if !has(model, "operations", name) {
            summary.left_out.push(format!("paginator {name}: its operation is gone"));
        } else if !has(model, "pagination", name) {
            add_named(model, "pagination", name, Json::of(node));
        }
    }
}

fn keep_waiters(model: &mut Json, existing: Node<'_>, summary: &mut Summary) {
    for (name, node) in existing.get("waiters").into_iter().flat_map(Node::entries) {
        if has(model, "waiters", name) {
            continue;
        }
        if node.text("operation").is_some_and(|operation| has(model, "operations", operation)) {
            add_named(model, "waiters", name, Json::of(node));
        } else {
            summary.left_out.push(format!("waiter {name}: its operation is gone"));
        }
    }
}

fn has(model: &Json, key: &str, name: &str) -> bool {
    model.get(key).is_some_and(|named| named.get(name).is_some())
}

fn add_named(model: &mut Json, key: &str, name: &str, value: Json) {
    if model.get(key).is_none() {
        model.set(key, Json::Object(Vec::new()));
    }
    if let Some(named) = model.get_mut(key) {
        named.set(name, value);
    }
}

/// Lays our prose and marks over the new facts, wherever these have the same thing.
struct Overlay<'s> {
    summary: &'s mut Summary,
}

impl Overlay<'_> {
    /// `new` is `None` where the new model no longer has what the old one describes.
    fn object(&mut self, mut new: Option<&mut Json>, old: Node<'_>, place: &Place) {
        for (name, value) in old.entries() {
            let Some(key) = place.key(name) else { continue };
            match &key.holds {
                _ if MARKS.contains(&name) => self.mark(new.as_deref_mut(), name, value, place),
                Holds::Prose => self.prose(new.as_deref_mut(), name, value),
                Holds::One(place) => self.object(new.as_deref_mut().and_then(|new| new.get_mut(name)), value, place),
                Holds::Named(place) => self.named(new.as_deref_mut(), name, value, |_| Some(place)),
                Holds::Shapes => self.named(new.as_deref_mut(), name, value, crate::layout::shape_place),
                Holds::Each(place) if name == "errors" => self.errors(new.as_deref_mut(), value, place),
                _ => {}
            }
        }
    }

    fn prose(&mut self, new: Option<&mut Json>, name: &str, value: Node<'_>) {
        let Some(text) = value.as_str() else { return };
        // What is no longer deprecated needs no advice.
        let fits = |new: &&mut Json| name != "deprecatedMessage" || new.get("deprecated").is_some();
        match new.filter(fits) {
            // Paginators and waiters are ours as a whole and bring their prose along.
            Some(new) if new.get(name).is_some() => self.summary.texts_kept += 1,
            Some(new) => {
                new.insert(name, Json::Text(text.to_owned()));
                self.summary.texts_kept += 1;
            }
            None => self.summary.texts_dropped.push(value.pointer()),
        }
    }

    /// A fact of the published file wins over a mark of ours.
    fn mark(&mut self, new: Option<&mut Json>, name: &str, value: Node<'_>, place: &Place) {
        match new {
            Some(new) if new.get(name).is_none() => new.insert(name, Json::of(value)),
            Some(_) => {}
            None => {
                let what = match place.noun() {
                    noun @ "member" => noun,
                    "reference to an error" => "error",
                    _ => "shape",
                };
                let message = format!("{}: the {what} is gone", value.pointer());
                self.summary.left_out.push(message);
            }
        }
    }

    fn named(
        &mut self,
        new: Option<&mut Json>,
        name: &str,
        old: Node<'_>,
        place: impl Fn(Node<'_>) -> Option<&'static Place>,
    ) {
        // Shapes are found by name, so that an import stays linear in the size of the model.
        let entries = new.and_then(|new| new.get_mut(name)).and_then(Json::entries_mut);
        let mut by_name: HashMap<&str, &mut Json> =
            entries.into_iter().flatten().map(|(name, value)| (name.as_str(), value)).collect();
        for (name, node) in old.entries() {
            if let Some(place) = place(node) {
                self.object(by_name.get_mut(name).map(|new| &mut **new), node, place);
            }
        }
    }

    /// Errors have no names of their own; the shape tells which is which.
    fn errors(&mut self, mut new: Option<&mut Json>, old: Node<'_>, place: &Place) {
        for node in old.items() {
            let list = new.as_deref_mut().and_then(|new| new.get_mut("errors"));
            let items = match list {
                Some(Json::Array(items)) => items.as_mut_slice(),
                _ => &mut [],
            };
            let same = |item: &&mut Json| item.get("shape").and_then(Json::as_str) == node.text("shape");
            self.object(items.iter_mut().find(same), node, place);
        }
    }
}

/// Adds derived paginators and tells which.
pub(crate) fn add_derived(model: &mut Json, derived: Vec<(String, Pagination)>, summary: &mut Summary) {
    for (name, pagination) in derived {
        add_named(model, "pagination", &name, paginator(&pagination));
        summary.derived.push(name);
    }
}

pub(crate) fn paginator(pagination: &Pagination) -> Json {
    let mut entries = Vec::new();
    let mut add = |key: &str, value: Json| entries.push((key.to_owned(), value));
    let paths = |paths: &[Vec<String>]| paths.iter().map(|path| path.join(".")).collect::<Vec<_>>();
    add("input_token", one_or_many(pagination.input_token.clone()));
    if let Some(limit) = &pagination.limit_key {
        add("limit_key", Json::Text(limit.clone()));
    }
    add("output_token", one_or_many(paths(&pagination.output_token)));
    if !pagination.result_key.is_empty() {
        add("result_key", one_or_many(paths(&pagination.result_key)));
    }
    if !pagination.non_aggregate_keys.is_empty() {
        add("non_aggregate_keys", Json::texts(paths(&pagination.non_aggregate_keys)));
    }
    Json::Object(entries)
}

fn one_or_many(mut texts: Vec<String>) -> Json {
    if texts.len() == 1 { Json::Text(texts.remove(0)) } else { Json::texts(texts) }
}

/// Top keys in a fixed order; operations, shapes, paginators and waiters by name.
pub(crate) fn put_in_order(model: &mut Json) {
    let Some(entries) = model.entries_mut() else {
        return;
    };
    if !entries.iter().any(|(key, _)| key == "version") {
        entries.push(("version".to_owned(), Json::Text("2.0".to_owned())));
    }
    for (key, value) in entries.iter_mut() {
        if matches!(key.as_str(), "operations" | "shapes" | "pagination" | "waiters") {
            value.entries_mut().into_iter().for_each(|named| named.sort_by(|left, right| left.0.cmp(&right.0)));
        }
    }
    entries.sort_by_key(|(key, _)| ORDER.iter().position(|known| known == key).unwrap_or(ORDER.len()));
}
