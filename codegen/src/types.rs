//! Which shapes become types, under which names.

use std::collections::{BTreeMap, BTreeSet};

use connect_model::{Kind, Model, Operation, ShapeId};
use proc_macro2::Ident;

use crate::names;
use crate::problem::Problem;

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Text,
    Timestamp,
    Blob,
    Document,
    /// A type of the `types` module.
    Named(Ident),
    /// A type of the `types::error` module.
    Error(Ident),
    List {
        item: Box<Type>,
        sparse: bool,
    },
    Map {
        key: Box<Type>,
        value: Box<Type>,
        sparse: bool,
    },
}

/// The shapes that operations reach, with their Rust names.
pub(crate) struct Types {
    nested: BTreeSet<ShapeId>,
    errors: BTreeSet<ShapeId>,
    names: BTreeMap<ShapeId, String>,
}

impl Types {
    /// Finds what the operations reach, and every two shapes that would get one name.
    pub(crate) fn collect(model: &Model, operations: &[Operation], problems: &mut Vec<Problem>) -> Self {
        let mut types = Types { nested: BTreeSet::new(), errors: BTreeSet::new(), names: BTreeMap::new() };
        let mut seen = BTreeSet::new();
        for operation in operations {
            types.errors.extend(operation.errors.iter().map(|error| error.shape));
        }
        for root in operations.iter().flat_map(|operation| operation.input.into_iter().chain(operation.output)) {
            types.reach_members(model, root, &mut seen);
        }
        for error in types.errors.clone() {
            types.reach_members(model, error, &mut seen);
        }
        types.nested.retain(|id| !types.errors.contains(id));
        types.give_names(model, problems);
        types.check_operations(operations, problems);
        types
    }

    fn reach_members(&mut self, model: &Model, id: ShapeId, seen: &mut BTreeSet<ShapeId>) {
        if let Kind::Structure(structure) = &model[id].kind {
            for member in &structure.members {
                self.reach(model, member.target, seen);
            }
        }
    }

    fn reach(&mut self, model: &Model, id: ShapeId, seen: &mut BTreeSet<ShapeId>) {
        if !seen.insert(id) {
            return;
        }
        match &model[id].kind {
            Kind::Structure(structure) => {
                if !structure.document {
                    self.nested.insert(id);
                }
                self.reach_members(model, id, seen);
            }
            Kind::List(list) => self.reach(model, list.member, seen),
            Kind::Map(map) => {
                self.reach(model, map.key, seen);
                self.reach(model, map.value, seen);
            }
            Kind::String(string) if !string.values.is_empty() => {
                self.nested.insert(id);
            }
            _ => {}
        }
    }

    fn give_names(&mut self, model: &Model, problems: &mut Vec<Problem>) {
        for set in [&self.nested, &self.errors] {
            let mut taken: BTreeMap<String, &str> = BTreeMap::new();
            for &id in set {
                let shape = &model[id].name;
                let name = names::type_name(shape);
                // The module decides as well: `Thing1` and `Thing_1` differ, their files do not.
                if let Some(other) = taken.insert(names::snake(&name), shape) {
                    problems.push(Problem::new(
                        shape,
                        format!("it would get the same Rust name as the shape {other} (`{name}`): rename one of them in the model"),
                    ));
                }
                self.names.insert(id, name);
            }
        }
    }

    fn check_operations(&self, operations: &[Operation], problems: &mut Vec<Problem>) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for operation in operations {
            if let Some(other) = taken.insert(names::snake(&operation.name), &operation.name) {
                let message = format!(
                    "it would get the same Rust name as the operation {other}: rename one of them in the model"
                );
                problems.push(Problem::new(&operation.name, message));
            }
        }
    }

    /// Shapes that live in `types`.
    pub(crate) fn nested(&self) -> impl Iterator<Item = ShapeId> {
        self.nested.iter().copied()
    }

    /// Shapes that live in `types::error`.
    pub(crate) fn errors(&self) -> impl Iterator<Item = ShapeId> {
        self.errors.iter().copied()
    }

    /// The Rust name of a shape that became a type.
    pub(crate) fn name_of(&self, id: ShapeId) -> Ident {
        names::ident(self.names.get(&id).map_or("", String::as_str))
    }

    /// The type of a value of that shape.
    pub(crate) fn of(&self, model: &Model, id: ShapeId) -> Type {
        match &model[id].kind {
            Kind::Structure(structure) if structure.document => Type::Document,
            Kind::Structure(_) if self.errors.contains(&id) => Type::Error(self.name_of(id)),
            Kind::Structure(_) => Type::Named(self.name_of(id)),
            Kind::String(string) if string.values.is_empty() => Type::Text,
            Kind::String(_) => Type::Named(self.name_of(id)),
            Kind::List(list) => Type::List { item: Box::new(self.of(model, list.member)), sparse: list.sparse },
            Kind::Map(map) => Type::Map {
                key: Box::new(self.of(model, map.key)),
                value: Box::new(self.of(model, map.value)),
                sparse: map.sparse,
            },
            Kind::Integer(_) => Type::Integer,
            Kind::Long(_) => Type::Long,
            Kind::Float(_) => Type::Float,
            Kind::Double(_) => Type::Double,
            Kind::Boolean => Type::Boolean,
            Kind::Timestamp(_) => Type::Timestamp,
            Kind::Blob(_) => Type::Blob,
        }
    }
}
