// @generated from the model by `codegen`. Edit the model and generate again.

//! Errors that the service answers with.
mod refused;
pub use self::refused::Refused;
/// Builders of the errors, for tests.
pub mod builders {
    pub use super::refused::RefusedBuilder;
}
