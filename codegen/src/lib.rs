//! From a checked service model to the Rust source of a client.
//!
//! ```text
//! Model ── name · plan ──▶ Plan ── emit ──▶ files
//! ```
//!
//! [`generate`] makes the files of `src`, in memory; [`Output`] compares them with a folder and
//! writes changed ones. Same model, same bytes.

mod crate_name;
mod docs;
mod emit;
mod manifest;
mod mark;
mod names;
mod output;
mod plan;
mod problem;
mod rust;
mod staged;
mod supported;
mod types;

use std::collections::BTreeMap;

use connect_model::Model;

pub use crate_name::{check_crate_name, default_crate_name};
pub use manifest::{manifest, readme, runtime_features};
pub use output::{Output, Written};
pub use problem::{Problem, Problems};
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
/// Everything in the model that cannot be generated, such as two shapes that would get one name
/// or an operation that streams.
pub fn generate(model: &Model) -> Result<Generated, Problems> {
    let mut unsupported = supported::unsupported(model);
    if !unsupported.is_empty() {
        for problem in &mut unsupported {
            problem.message += "; leave the operation out, as `--skip-unsupported` does";
        }
        return Err(Problems(unsupported));
    }
    let plan = plan::plan(model)?;
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

/// The type of a shape, and what the names of an operation's types begin with.
pub fn type_name(shape: &str) -> String {
    names::ident(&names::type_name(shape)).to_string()
}

/// The field of a member, and the setter that takes an `Option`.
pub fn field_names(member: &str) -> (String, String) {
    let names = names::field(member);
    (names.field.to_string(), names.set.to_string())
}
