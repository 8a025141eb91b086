// @generated from the model by `codegen`. Edit the model and generate again.

//! One module for each operation.
pub use connect_runtime::RequestId;
pub use connect_runtime::operation::Operation;
/// `Carry`: parameters, result and errors.
pub mod carry;
/// `Delete`: parameters, result and errors.
pub mod delete;
/// `Echo`: parameters, result and errors.
pub mod echo;
/// `Head`: parameters, result and errors.
pub mod head;
/// `Options`: parameters, result and errors.
pub mod options;
/// `Pack`: parameters, result and errors.
pub mod pack;
/// `SendAny`: parameters, result and errors.
pub mod send_any;
/// `SendText`: parameters, result and errors.
pub mod send_text;
