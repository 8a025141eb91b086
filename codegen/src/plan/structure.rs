//! Structures in their four roles, and unions.

use connect_model::{Kind, ShapeId, Structure};
use proc_macro2::Ident;

use super::{MemberPlan, Planner, Presence, Role};
use crate::docs;
use crate::names;
use crate::types::Type;

/// A structure, of whatever role.
pub(crate) struct StructurePlan {
    pub(crate) shape: String,
    pub(crate) name: Ident,
    pub(crate) builder: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) members: Vec<MemberPlan>,
}

/// What a builder does at the end.
pub(crate) enum Build {
    /// All members are optional.
    AsItIs,
    /// Members that were not set get their default.
    WithDefaults,
    /// It fails where a required member was not set.
    Fallible,
}

impl StructurePlan {
    pub(crate) fn build(&self) -> Build {
        let any = |wanted: fn(&Presence) -> bool| self.members.iter().any(|member| wanted(&member.presence));
        match () {
            () if any(|presence| matches!(presence, Presence::Required)) => Build::Fallible,
            () if any(|presence| matches!(presence, Presence::Default(_))) => Build::WithDefaults,
            () => Build::AsItIs,
        }
    }
}

/// One of several members.
pub(crate) struct UnionPlan {
    pub(crate) shape: String,
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) members: Vec<MemberPlan>,
}

impl<'a> Planner<'a> {
    pub(super) fn union_members(&self, id: ShapeId, structure: &'a Structure) -> Vec<MemberPlan> {
        let sensitive = self.model[id].sensitive;
        let mut members: Vec<MemberPlan> = (0..structure.members.len())
            .map(|index| self.member(id, structure, index, Role::Nested, sensitive))
            .collect();
        members.sort_by_key(|member| names::variant(&member.api_name).to_string());
        members
    }

    pub(super) fn errors(&self) -> Vec<StructurePlan> {
        let ids: Vec<ShapeId> = self.types.errors().collect();
        let mut errors: Vec<_> =
            ids.into_iter().map(|id| self.structure(id, self.types.name_of(id), Role::Error)).collect();
        errors.sort_by_key(|error| error.name.to_string());
        errors
    }

    pub(super) fn structure(&self, id: ShapeId, name: Ident, role: Role) -> StructurePlan {
        let shape = &self.model[id];
        let mut plan = StructurePlan {
            shape: shape.name.clone(),
            builder: names::ident(&format!("{name}Builder")),
            name,
            docs: docs::shape(shape),
            members: Vec::new(),
        };
        let Kind::Structure(structure) = &shape.kind else { return plan };
        for index in 0..structure.members.len() {
            let member = self.member(id, structure, index, role, shape.sensitive);
            plan.members.push(member);
        }
        if role == Role::Error && !plan.members.iter().any(|member| member.names.field == "message") {
            plan.members.push(error_message());
        }
        plan
    }

    pub(super) fn top_level(&self, id: Option<ShapeId>, name: &str, operation: &str, role: Role) -> StructurePlan {
        let ident = names::ident(name);
        let what = if role == Role::Input { "Parameters" } else { "Result" };
        let about = format!("{what} of {}.", docs::code(operation));
        match id {
            Some(id) => {
                StructurePlan { docs: docs::shape_or(&self.model[id], about), ..self.structure(id, ident, role) }
            }
            None => StructurePlan {
                shape: name.to_owned(),
                builder: names::ident(&format!("{name}Builder")),
                name: ident,
                docs: vec![about],
                members: Vec::new(),
            },
        }
    }
}

/// Every error has a message, even where the model has no member for it.
fn error_message() -> MemberPlan {
    MemberPlan {
        api_name: "message".to_owned(),
        names: names::field("message"),
        docs: vec!["What the service says about it.".to_owned()],
        ty: Type::Text,
        boxed: false,
        presence: Presence::Optional,
        facts: Vec::new(),
    }
}
