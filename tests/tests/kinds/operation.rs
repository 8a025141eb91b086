// Generated from the model by `codegen`. Edit the model and generate again.

//! One module for each operation.
pub use connect_runtime::RequestId;
pub use connect_runtime::operation::Operation;
/// `Echo`: parameters, result and errors.
pub mod echo;
