//! What will be generated, with every decision made: emission has no questions left. One file for each subject.

mod enumeration;
mod member;
mod operation;
mod pagination;
mod structure;
mod waiter;

use std::collections::BTreeSet;
use std::iter;

use connect_model::{Kind, Model, Operation, ShapeId, boxed_members};
use proc_macro2::Ident;

use crate::docs;
use crate::types::Types;

pub(crate) use self::enumeration::{EnumerationPlan, ValuePlan};
pub(crate) use self::member::{BoundsPlan, Fact, MemberPlan, Presence};
pub(crate) use self::operation::{ErrorPlan, OperationPlan};
pub(crate) use self::pagination::{ItemsPlan, PaginationPlan};
pub(crate) use self::structure::{Build, StructurePlan, UnionPlan};
pub(crate) use self::waiter::WaiterPlan;

/// A whole client.
pub(crate) struct Plan {
    pub(crate) service: Service,
    pub(crate) types: Vec<Item>,
    pub(crate) errors: Vec<StructurePlan>,
    pub(crate) operations: Vec<OperationPlan>,
    pub(crate) waiters: Vec<WaiterPlan>,
    /// Whether names of the model have letters that are not ASCII.
    pub(crate) foreign_letters: bool,
}

impl Plan {
    /// Whether any operation answers in pages.
    pub(crate) fn has_pages(&self) -> bool {
        self.operations.iter().any(|operation| operation.pagination.is_some())
    }
}

/// What the client is called and signs for.
pub(crate) struct Service {
    pub(crate) id: String,
    /// Full name, as Markdown.
    pub(crate) title: String,
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) signing_name: String,
    pub(crate) docs: Vec<String>,
}

/// A type of the `types` module.
pub(crate) enum Item {
    Structure(StructurePlan),
    Union(UnionPlan),
    Enumeration(EnumerationPlan),
}

impl Item {
    pub(crate) fn name(&self) -> &Ident {
        match self {
            Item::Structure(plan) => &plan.name,
            Item::Union(plan) => &plan.name,
            Item::Enumeration(plan) => &plan.name,
        }
    }
}

/// Decides everything, for a model in which [`check`](crate::check()) finds no problem.
pub(crate) fn plan(model: &Model) -> Plan {
    let planner = Planner { model, boxed: boxed_members(model), types: Types::collect(model) };
    Plan {
        service: service(model),
        types: planner.items(),
        errors: planner.errors(),
        operations: model.operations.iter().map(|operation| planner.operation(operation)).collect(),
        waiters: planner.waiters(),
        foreign_letters: has_foreign_letters(model),
    }
}

/// Whether the names of the model have letters that are not ASCII.
fn has_foreign_letters(model: &Model) -> bool {
    let operations = model.operations.iter().map(|operation| &operation.name);
    let shapes = model.shapes.iter().flat_map(|shape| {
        let members = shape.structure().into_iter().flat_map(|structure| &structure.members);
        let values = match &shape.kind {
            Kind::String(string) => &*string.values,
            _ => &[],
        };
        iter::once(&shape.name).chain(members.map(|member| &member.name)).chain(values)
    });
    let mut names = operations.chain(shapes).chain(model.waiters.iter().map(|waiter| &waiter.name));
    names.any(|name| !name.is_ascii())
}

/// Whether the body of a request may be compressed.
pub(crate) fn accepts_gzip(operation: &Operation) -> bool {
    operation.request_compression.iter().any(|encoding| encoding == "gzip")
}

fn service(model: &Model) -> Service {
    let metadata = &model.metadata;
    Service {
        id: metadata.service_id.clone(),
        title: docs::title(metadata),
        api_version: metadata.api_version.clone(),
        endpoint_prefix: metadata.endpoint_prefix.clone(),
        signing_name: metadata.signing_name.clone(),
        docs: docs::lines(model.documentation.as_deref()),
    }
}

/// Which side of a call a structure is on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Input,
    Output,
    Nested,
    Error,
}

struct Planner<'a> {
    model: &'a Model,
    boxed: BTreeSet<(ShapeId, usize)>,
    types: Types,
}

impl<'a> Planner<'a> {
    fn items(&self) -> Vec<Item> {
        let ids: Vec<ShapeId> = self.types.nested().collect();
        let mut items: Vec<Item> = ids.into_iter().map(|id| self.item(id)).collect();
        items.sort_by_key(|item| item.name().to_string());
        items
    }

    fn item(&self, id: ShapeId) -> Item {
        let shape = &self.model[id];
        let name = self.types.name_of(id);
        match &shape.kind {
            Kind::Structure(structure) if structure.union => Item::Union(UnionPlan {
                shape: shape.name.clone(),
                name,
                docs: docs::shape(shape),
                members: self.union_members(id, structure),
            }),
            Kind::Structure(_) => Item::Structure(self.structure(id, name, Role::Nested)),
            kind => Item::Enumeration(EnumerationPlan { name, docs: docs::shape(shape), values: self.values(kind) }),
        }
    }

    /// The shape at the end of a path of members.
    fn follow(&self, from: ShapeId, path: &[String]) -> Option<ShapeId> {
        path.iter().try_fold(from, |id, name| Some(self.model.structure(id)?.member(name)?.target))
    }
}
