//! Which shapes become types, under which names.

use std::collections::{BTreeMap, BTreeSet};

use connect_model::{Kind, Model, ShapeId};
use proc_macro2::Ident;

use crate::names;

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
    /// Finds what the operations reach.
    pub(crate) fn collect(model: &Model) -> Self {
        let operations = &model.operations;
        let errors = operations.iter().flat_map(|operation| &operation.errors).map(|error| error.shape);
        let errors: BTreeSet<ShapeId> = errors.filter(|id| model.structure(*id).is_some()).collect();
        let tops = operations.iter().flat_map(|operation| operation.input.into_iter().chain(operation.output));
        let mut nested = reached(model, tops.chain(errors.iter().copied()));
        nested.retain(|id| !errors.contains(id));
        let named = nested.iter().chain(&errors);
        let names = named.map(|id| (*id, names::type_name(&model[*id].name))).collect();
        Types { nested, errors, names }
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

/// The shapes below those structures that become types.
fn reached(model: &Model, tops: impl Iterator<Item = ShapeId>) -> BTreeSet<ShapeId> {
    let (mut reached, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    let members = |id| model.structure(id).into_iter().flat_map(|structure| &structure.members);
    tops.for_each(|id| open.extend(members(id).map(|member| member.target)));
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &model[id].kind {
            Kind::Structure(structure) => {
                if !structure.document {
                    reached.insert(id);
                }
                open.extend(members(id).map(|member| member.target));
            }
            Kind::List(list) => open.push(list.member),
            Kind::Map(map) => open.extend([map.key, map.value]),
            Kind::String(string) if !string.values.is_empty() => {
                reached.insert(id);
            }
            _ => {}
        }
    }
    reached
}
