//! Changes of a pair of shapes; members of structures are in `structure`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::compare::{Compare, shape_path};
use super::pairs::{Pair, Role, Travels};
use super::rules::Kind as Rule;
use super::structure;
use crate::model::{Bounds, Kind, List, Map, StringShape};

/// Compares two shapes in the role that they have for an operation.
pub(super) fn compare(compare: &mut Compare<'_>, pair: Pair, role: Role, travels: Travels) {
    let (old, new) = (&compare.old[pair.0], &compare.new[pair.1]);
    let path = shape_path(&new.name);
    if old.sensitive != new.sensitive {
        let values = [old.sensitive.into(), new.sensitive.into()];
        compare.tell(Rule::Sensitivity, format!("{path}/sensitive"), values, travels);
    }
    if old.deprecated.is_some() != new.deprecated.is_some() {
        let values = [old.deprecated.is_some().into(), new.deprecated.is_some().into()];
        compare.tell(Rule::Deprecation, format!("{path}/deprecated"), values, travels);
    }
    match (&old.kind, &new.kind) {
        (Kind::Structure(_), Kind::Structure(_)) => {
            structure::compare(compare, (Some(pair.0), Some(pair.1)), role, travels)
        }
        (Kind::List(old), Kind::List(new)) => list(compare, &path, old, new, travels),
        (Kind::Map(old), Kind::Map(new)) => map(compare, &path, old, new, travels),
        (Kind::String(old), Kind::String(new)) => string(compare, pair, &path, old, new, travels),
        (Kind::Blob(old), Kind::Blob(new)) => {
            length(compare, &path, old.length, new.length, travels);
            if old.streaming != new.streaming {
                let values = [old.streaming.into(), new.streaming.into()];
                compare.tell(Rule::Streaming, format!("{path}/streaming"), values, travels);
            }
        }
        (Kind::Integer(old) | Kind::Long(old), Kind::Integer(new) | Kind::Long(new)) => {
            bounds(compare, &path, *old, *new, None, travels);
        }
        (Kind::Float(old) | Kind::Double(old), Kind::Float(new) | Kind::Double(new)) => {
            bounds(compare, &path, *old, *new, None, travels);
        }
        // Another type was told where the shape is used.
        _ => {}
    }
}

fn list(compare: &mut Compare<'_>, path: &str, old: &List, new: &List, travels: Travels) {
    length(compare, path, old.length, new.length, travels);
    sparse(compare, path, old.sparse, new.sparse, travels);
    compare.reference(&format!("{path}/member"), (old.member, new.member), travels);
}

fn map(compare: &mut Compare<'_>, path: &str, old: &Map, new: &Map, travels: Travels) {
    length(compare, path, old.length, new.length, travels);
    sparse(compare, path, old.sparse, new.sparse, travels);
    compare.reference(&format!("{path}/key"), (old.key, new.key), travels);
    compare.reference(&format!("{path}/value"), (old.value, new.value), travels);
}

fn sparse(compare: &mut Compare<'_>, path: &str, old: bool, new: bool, travels: Travels) {
    if old != new {
        let rule = if new { Rule::NullsAllowed } else { Rule::NullsForbidden };
        compare.tell(rule, format!("{path}/sparse"), [old.into(), new.into()], travels);
    }
}

fn string(compare: &mut Compare<'_>, pair: Pair, path: &str, old: &StringShape, new: &StringShape, travels: Travels) {
    length(compare, path, old.length, new.length, travels);
    if old.pattern != new.pattern {
        let rule = if new.pattern.is_some() { Rule::Pattern } else { Rule::PatternDropped };
        let values = [old.pattern.clone().into(), new.pattern.clone().into()];
        compare.tell(rule, format!("{path}/pattern"), values, travels);
    }
    let enum_path = format!("{path}/enum");
    if old.values.is_empty() == new.values.is_empty() {
        values(compare, pair, &enum_path, &old.values, &new.values, travels);
    }
}

fn values(compare: &mut Compare<'_>, pair: Pair, path: &str, old: &[String], new: &[String], travels: Travels) {
    let (before, after): (BTreeSet<&String>, BTreeSet<&String>) = (old.iter().collect(), new.iter().collect());
    for gone in before.difference(&after) {
        compare.tell(Rule::ValueRemoved, path, [gone.as_str().into(), Value::Null], travels);
    }
    let in_notation = compare.told.contains(&pair);
    for added in after.difference(&before) {
        let change = compare.tell(Rule::ValueAdded, path, [Value::Null, added.as_str().into()], travels);
        change.in_notation = in_notation;
    }
}

/// Bounds of a length, of which none is below zero.
fn length(compare: &mut Compare<'_>, path: &str, old: Bounds<i64>, new: Bounds<i64>, travels: Travels) {
    bounds(compare, path, old, new, Some(0), travels);
}

/// Bounds at both ends; the path is that of the shape. A lower one at `floor` says nothing.
fn bounds<T: PartialOrd + Copy + Into<Value>>(
    compare: &mut Compare<'_>,
    path: &str,
    old: Bounds<T>,
    new: Bounds<T>,
    floor: Option<T>,
    travels: Travels,
) {
    for (key, old, new) in [("min", old.min, new.min), ("max", old.max, new.max)] {
        let tighter = match (old, new) {
            (old, new) if old == new => continue,
            (None, bound) | (bound, None) if key == "min" && bound == floor => continue,
            (Some(old), Some(new)) => (new > old) == (key == "min"),
            (old, _) => old.is_none(),
        };
        let rule = if tighter { Rule::BoundTightened } else { Rule::BoundLoosened };
        let values = [old, new].map(|bound| bound.map_or(Value::Null, Into::into));
        compare.tell(rule, format!("{path}/{key}"), values, travels);
    }
}
