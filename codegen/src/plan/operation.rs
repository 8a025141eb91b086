//! Operations and the errors that they list.

use connect_model::{HostPart, Operation, Retryable};
use proc_macro2::Ident;

use super::{PaginationPlan, Planner, Role, StructurePlan, accepts_gzip};
use crate::docs;
use crate::names;

/// An operation with its input, output and errors.
pub(crate) struct OperationPlan {
    /// API name.
    pub(crate) name: String,
    /// The same as code of Markdown.
    pub(crate) shown: String,
    /// The operation's own type, and the prefix of the error and the fluent builder.
    pub(crate) prefix: String,
    /// The same in words of the official crate: prefix of input, output and paginator.
    pub(crate) words: String,
    pub(crate) module: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) host_prefix: Option<String>,
    pub(crate) checksum: bool,
    pub(crate) gzip: bool,
    pub(crate) anonymous: bool,
    pub(crate) unsigned_payload: bool,
    pub(crate) input: StructurePlan,
    pub(crate) output: StructurePlan,
    pub(crate) errors: Vec<ErrorPlan>,
    pub(crate) pagination: Option<PaginationPlan>,
    /// Whether there is a waiter that calls it.
    pub(crate) waits: bool,
}

/// An error that an operation lists.
pub(crate) struct ErrorPlan {
    pub(crate) code: String,
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) retryable: Option<Retryable>,
}

impl<'a> Planner<'a> {
    pub(super) fn operation(&self, operation: &'a Operation) -> OperationPlan {
        let words = names::type_name(&operation.name);
        OperationPlan {
            module: names::module(&operation.name),
            docs: docs::operation(self.model, operation),
            method: operation.method.clone(),
            uri: operation.uri.source.clone(),
            host_prefix: operation.host_prefix.as_ref().map(|prefix| self.host_prefix(operation, &prefix.parts)),
            checksum: operation.checksum_required,
            gzip: accepts_gzip(operation),
            anonymous: operation.anonymous,
            unsigned_payload: operation.unsigned_payload,
            input: self.top_level(operation.input, &format!("{words}Input"), &operation.name, Role::Input),
            output: self.top_level(operation.output, &format!("{words}Output"), &operation.name, Role::Output),
            errors: self.operation_errors(operation),
            pagination: self.pagination(operation),
            waits: self
                .model
                .waiters
                .iter()
                .any(|waiter| self.model.operations[waiter.operation].name == operation.name),
            prefix: names::operation_type(&operation.name),
            shown: docs::code(&operation.name),
            name: operation.name.clone(),
            words,
        }
    }

    pub(super) fn host_prefix(&self, operation: &Operation, parts: &[HostPart]) -> String {
        let input = operation.input.and_then(|id| self.model.structure(id));
        let label =
            |index: &usize| input.and_then(|input| input.members.get(*index)).map_or("", |m| m.wire_name.as_str());
        let text = |part: &HostPart| match part {
            HostPart::Literal(text) => text.clone(),
            HostPart::Label(index) => format!("{{{}}}", label(index)),
        };
        parts.iter().map(text).collect()
    }

    pub(super) fn operation_errors(&self, operation: &Operation) -> Vec<ErrorPlan> {
        let mut errors: Vec<ErrorPlan> = Vec::new();
        for listed in &operation.errors {
            let shape = &self.model[listed.shape];
            let Some(structure) = shape.structure() else { continue };
            let error_trait = structure.error.clone().unwrap_or_default();
            errors.push(ErrorPlan {
                code: if error_trait.code.is_empty() { shape.name.clone() } else { error_trait.code },
                name: self.types.name_of(listed.shape),
                docs: docs::shape(shape),
                retryable: listed.retryable.or(error_trait.retryable),
            });
        }
        errors.sort_by_key(|error| error.name.to_string());
        errors.dedup_by(|a, b| a.name == b.name);
        errors
    }
}
