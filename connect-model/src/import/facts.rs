//! The facts of a file: all that the layout knows, without what was written for people to read.

use std::collections::BTreeSet;

use super::tree::Json;
use crate::json::Node;
use crate::layout::{Holds, Place, shape_place, type_place};

/// Everything under a node but prose and keys that the layout does not know, whose pointers go into `unknown`.
pub(crate) fn collect(node: Node<'_>, place: &Place, unknown: &mut Vec<String>) -> Json {
    let mut entries = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, value) in node.entries().filter(|(name, _)| seen.insert(*name)) {
        let Some(key) = place.key(name) else {
            unknown.push(value.pointer());
            continue;
        };
        let value = match &key.holds {
            Holds::Prose => continue,
            Holds::One(place) => collect(value, place, unknown),
            Holds::Each(place) => Json::Array(value.items().map(|item| collect(item, place, unknown)).collect()),
            Holds::Named(place) => collect_named(value, |node| collect(node, place, unknown)),
            Holds::Shapes => collect_named(value, |node| match shape_place(node) {
                Some(place) => collect(node, place, unknown),
                None => Json::of(node),
            }),
            _ => Json::of(value),
        };
        entries.push((name.to_owned(), value));
    }
    Json::Object(entries)
}

fn collect_named(node: Node<'_>, mut one: impl FnMut(Node<'_>) -> Json) -> Json {
    Json::Object(node.entries().map(|(name, node)| (name.to_owned(), one(node))).collect())
}

/// The place of a shape, by its type.
pub(crate) fn place_of(shape: &Json) -> Option<&'static Place> {
    type_place(shape.get("type")?.as_str()?)
}
