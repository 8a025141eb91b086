// Generated from the model by `codegen`. Edit the model and generate again.

//! Configuration of the client.
pub use connect_runtime::config::*;
