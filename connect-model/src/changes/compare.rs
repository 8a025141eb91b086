//! Two models side by side, and the changes found so far.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::pairs::{Pair, Travels};
use super::rules::Kind as Rule;
use super::{Change, Wire, describe};
use crate::boxes::boxed_members;
use crate::json::escape;
use crate::model::{Kind, Model, ShapeId};

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

fn errors(model: &Model) -> BTreeSet<ShapeId> {
    model.operations.iter().flat_map(|operation| &operation.errors).map(|error| error.shape).collect()
}

impl<'m> Compare<'m> {
    /// Nothing is found yet.
    pub(super) fn new(old: &'m Model, new: &'m Model, told: &'m BTreeSet<Pair>, with_ours: bool) -> Self {
        Compare {
            old,
            new,
            with_ours,
            told,
            boxed: [boxed_members(old), boxed_members(new)],
            errors: [errors(old), errors(new)],
            found: BTreeMap::new(),
        }
    }

    /// All changes, sorted by path and kind.
    pub(super) fn finish(self) -> Vec<Change> {
        self.found.into_values().collect()
    }

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
}

/// JSON pointer of a shape.
pub(super) fn shape_path(name: &str) -> String {
    format!("/shapes/{}", escape(name))
}
