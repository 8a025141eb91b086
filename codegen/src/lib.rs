//! From a checked service model to the Rust source of a client.
//!
//! ```text
//! Model ── name · plan ──▶ Plan ── emit ──▶ files
//! ```
//!
//! [`generate`] makes the files of `src`, in memory; [`Output`] compares them with a folder and
//! writes changed ones. Same model, same bytes.

mod check;
mod crate_name;
mod docs;
mod emit;
mod manifest;
mod mark;
mod markdown;
mod names;
mod output;
mod plan;
mod rust;
mod staged;
mod supported;
mod types;

use std::collections::BTreeMap;

use connect_model::{Model, Problems};

pub use check::check;
pub use crate_name::{check_crate_name, default_crate_name};
pub use manifest::{manifest, readme, runtime_features};
pub use output::{Output, Written};
pub use staged::write_file;
pub use supported::leave_out_unsupported;

/// A generated client.
#[derive(Debug)]
pub struct Generated {
    /// Files of `src`, by path.
    pub files: BTreeMap<String, String>,
    /// Number of operations.
    pub operations: usize,
    /// Number of types, not counting inputs, outputs and builders.
    pub types: usize,
}

/// Generates the client of a model.
///
/// # Errors
/// What [`check`] finds: everything in the model that cannot be generated, such as two shapes that would get one name
/// or an operation that streams.
pub fn generate(model: &Model) -> Result<Generated, Problems> {
    Problems::none_of(check(model))?;
    let plan = plan::plan(model);
    Ok(Generated {
        operations: plan.operations.len(),
        types: plan.types.len() + plan.errors.len(),
        files: emit::emit(&plan),
    })
}

/// The module that holds an operation.
pub fn module_name(operation: &str) -> String {
    names::module(operation).to_string()
}

/// The client's method that starts an operation.
pub fn method_name(operation: &str) -> String {
    names::client_method(operation).to_string()
}

/// The type of a shape, and what the names of an operation's input and output begin with.
pub fn type_name(shape: &str) -> String {
    names::ident(&names::type_name(shape)).to_string()
}

/// The field of a member, and the setter that takes an `Option`.
pub fn field_names(member: &str) -> (String, String) {
    let names = names::field(member);
    (names.field.to_string(), names.set.to_string())
}
