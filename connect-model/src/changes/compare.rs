//! Collects every change: of the service, of its operations, and of each pair of shapes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::pairs::{Pair, Pairs, Role, Travels};
use super::rules::Kind as Rule;
use super::{Change, Wire, describe, operation, structure};
use crate::boxes::boxed_members;
use crate::json::escape;
use crate::model::{Bounds, Kind, List, Map, Model, ShapeId, StringShape};

/// Two models with what is known of them, and the changes found so far.
pub(super) struct Compare<'m> {
    pub(super) old: &'m Model,
    pub(super) new: &'m Model,
    /// Whether both files can have our own keys: paginators, defaults, waiters.
    pub(super) with_ours: bool,
    pub(super) told: &'m BTreeSet<Pair>,
    pub(super) boxed: [BTreeSet<(ShapeId, usize)>; 2],
    /// Shapes that operations list as errors.
    errors: [BTreeSet<ShapeId>; 2],
    found: BTreeMap<(String, Rule, String), Change>,
}

/// All changes, sorted by path and kind.
pub(super) fn all(old: &Model, new: &Model, pairs: &Pairs, told: &BTreeSet<Pair>, with_ours: bool) -> Vec<Change> {
    let mut compare = Compare {
        old,
        new,
        with_ours,
        told,
        boxed: [boxed_members(old), boxed_members(new)],
        errors: [errors(old), errors(new)],
        found: BTreeMap::new(),
    };
    compare.service();
    operation::all(&mut compare);
    for (pair, role, travels) in pairs.iter() {
        compare.pair(pair, role, travels);
    }
    compare.found.into_values().collect()
}

fn errors(model: &Model) -> BTreeSet<ShapeId> {
    model.operations.iter().flat_map(|operation| &operation.errors).map(|error| error.shape).collect()
}

impl Compare<'_> {
    /// Notes a change. One that is found twice, in requests and in responses, counts by the worse.
    pub(super) fn tell(
        &mut self,
        rule: Rule,
        path: impl Into<String>,
        [old, new]: [Value; 2],
        travels: Travels,
    ) -> &mut Change {
        let (path, judged) = (path.into(), rule.rule());
        let request = travels.request && judged.request == Wire::Breaking;
        let response = travels.response && judged.response == Wire::Breaking;
        let wire = if request || response { Wire::Breaking } else { Wire::Compatible };
        // Errors and values of one list are told under one path each.
        let which = format!("{old}{new}");
        let change = self.found.entry((path.clone(), rule, which)).or_insert_with(|| Change {
            path,
            rule: judged,
            old,
            new,
            wire,
            in_notation: false,
        });
        change.wire = change.wire.max(wire);
        change
    }

    /// The same where both sides of the table say the same.
    pub(super) fn tell_both(&mut self, rule: Rule, path: impl Into<String>, values: [Value; 2]) -> &mut Change {
        self.tell(rule, path, values, Travels::BOTH)
    }

    fn service(&mut self) {
        let (old, new) = (&self.old.metadata, &self.new.metadata);
        let facts = [
            (Rule::ServiceName, "apiVersion", &old.api_version, &new.api_version),
            (Rule::Endpoint, "endpointPrefix", &old.endpoint_prefix, &new.endpoint_prefix),
            (Rule::ServiceName, "serviceFullName", &old.service_full_name, &new.service_full_name),
            (Rule::ServiceName, "serviceId", &old.service_id, &new.service_id),
            (Rule::Endpoint, "signingName", &old.signing_name, &new.signing_name),
        ];
        for (rule, key, old, new) in facts {
            if old != new {
                self.tell_both(rule, format!("/metadata/{key}"), [old.as_str().into(), new.as_str().into()]);
            }
        }
    }

    fn pair(&mut self, pair: Pair, role: Role, travels: Travels) {
        let (old, new) = (&self.old[pair.0], &self.new[pair.1]);
        let path = shape_path(&new.name);
        if old.sensitive != new.sensitive {
            let values = [old.sensitive.into(), new.sensitive.into()];
            self.tell(Rule::Sensitivity, format!("{path}/sensitive"), values, travels);
        }
        if old.deprecated.is_some() != new.deprecated.is_some() {
            let values = [old.deprecated.is_some().into(), new.deprecated.is_some().into()];
            self.tell(Rule::Deprecation, format!("{path}/deprecated"), values, travels);
        }
        match (&old.kind, &new.kind) {
            (Kind::Structure(_), Kind::Structure(_)) => {
                structure::compare(self, (Some(pair.0), Some(pair.1)), role, travels)
            }
            (Kind::List(old), Kind::List(new)) => self.list(&path, old, new, travels),
            (Kind::Map(old), Kind::Map(new)) => self.map(&path, old, new, travels),
            (Kind::String(old), Kind::String(new)) => self.string(pair, &path, old, new, travels),
            (Kind::Blob(old), Kind::Blob(new)) => {
                self.length(&path, old.length, new.length, travels);
                if old.streaming != new.streaming {
                    let values = [old.streaming.into(), new.streaming.into()];
                    self.tell(Rule::Streaming, format!("{path}/streaming"), values, travels);
                }
            }
            (Kind::Integer(old) | Kind::Long(old), Kind::Integer(new) | Kind::Long(new)) => {
                self.bounds(&path, *old, *new, None, travels);
            }
            (Kind::Float(old) | Kind::Double(old), Kind::Float(new) | Kind::Double(new)) => {
                self.bounds(&path, *old, *new, None, travels);
            }
            // Another type was told where the shape is used.
            _ => {}
        }
    }

    fn list(&mut self, path: &str, old: &List, new: &List, travels: Travels) {
        self.length(path, old.length, new.length, travels);
        self.sparse(path, old.sparse, new.sparse, travels);
        self.reference(&format!("{path}/member"), (old.member, new.member), travels);
    }

    fn map(&mut self, path: &str, old: &Map, new: &Map, travels: Travels) {
        self.length(path, old.length, new.length, travels);
        self.sparse(path, old.sparse, new.sparse, travels);
        self.reference(&format!("{path}/key"), (old.key, new.key), travels);
        self.reference(&format!("{path}/value"), (old.value, new.value), travels);
    }

    fn sparse(&mut self, path: &str, old: bool, new: bool, travels: Travels) {
        if old != new {
            let rule = if new { Rule::NullsAllowed } else { Rule::NullsForbidden };
            self.tell(rule, format!("{path}/sparse"), [old.into(), new.into()], travels);
        }
    }

    fn string(&mut self, pair: Pair, path: &str, old: &StringShape, new: &StringShape, travels: Travels) {
        self.length(path, old.length, new.length, travels);
        if old.pattern != new.pattern {
            let rule = if new.pattern.is_some() { Rule::Pattern } else { Rule::PatternDropped };
            let values = [old.pattern.clone().into(), new.pattern.clone().into()];
            self.tell(rule, format!("{path}/pattern"), values, travels);
        }
        let enum_path = format!("{path}/enum");
        if old.values.is_empty() == new.values.is_empty() {
            self.values(pair, &enum_path, &old.values, &new.values, travels);
        }
    }

    fn values(&mut self, pair: Pair, path: &str, old: &[String], new: &[String], travels: Travels) {
        let (before, after): (BTreeSet<&String>, BTreeSet<&String>) = (old.iter().collect(), new.iter().collect());
        for gone in before.difference(&after) {
            self.tell(Rule::ValueRemoved, path, [gone.as_str().into(), Value::Null], travels);
        }
        let in_notation = self.told.contains(&pair);
        for added in after.difference(&before) {
            let change = self.tell(Rule::ValueAdded, path, [Value::Null, added.as_str().into()], travels);
            change.in_notation = in_notation;
        }
    }

    /// What a member, a list or a map holds. Names of shapes count where they become names of types.
    pub(super) fn reference(&mut self, path: &str, pair: Pair, travels: Travels) {
        let (old, new) = (&self.old[pair.0], &self.new[pair.1]);
        let named = |model: &Model, id: ShapeId| match &model[id].kind {
            Kind::Structure(structure) => !structure.document,
            Kind::String(string) => !string.values.is_empty(),
            _ => false,
        };
        let is_document = |kind: &Kind| matches!(kind, Kind::Structure(structure) if structure.document);
        let same_type = std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
            && is_document(&old.kind) == is_document(&new.kind);
        let values = || [describe(self.old, pair.0).into(), describe(self.new, pair.1).into()];
        let listed = |kind: &Kind| matches!(kind, Kind::String(string) if !string.values.is_empty());
        if !same_type {
            self.tell(Rule::Type, path, values(), travels);
        } else if listed(&old.kind) != listed(&new.kind) {
            let rule = if listed(&new.kind) { Rule::TextListed } else { Rule::TextFree };
            self.tell(rule, path, values(), travels);
        } else if old.name != new.name && named(self.old, pair.0) && named(self.new, pair.1) {
            self.tell(Rule::TypeName, path, values(), travels);
        } else if self.errors[0].contains(&pair.0) != self.errors[1].contains(&pair.1) {
            self.tell(Rule::ErrorRole, shape_path(&new.name), [Value::Null, Value::Null], travels);
        }
    }

    /// Bounds of a length, of which none is below zero.
    fn length(&mut self, path: &str, old: Bounds<i64>, new: Bounds<i64>, travels: Travels) {
        self.bounds(path, old, new, Some(0), travels);
    }

    /// Bounds at both ends; the path is that of the shape. A lower one at `floor` says nothing.
    fn bounds<T: PartialOrd + Copy + Into<Value>>(
        &mut self,
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
            self.tell(rule, format!("{path}/{key}"), values, travels);
        }
    }
}

/// JSON pointer of a shape.
pub(super) fn shape_path(name: &str) -> String {
    format!("/shapes/{}", escape(name))
}
