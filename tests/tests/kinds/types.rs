// @generated from the model by `codegen`. Edit the model and generate again.

//! Structures, unions and enumerations that operations take and give.
mod choice;
mod color;
mod every;
mod inner;
mod strict;
pub mod error;
pub use self::choice::Choice;
pub use self::color::Color;
pub use self::every::Every;
pub use self::inner::Inner;
pub use self::strict::Strict;
/// Builders of the structures.
pub mod builders {
    pub use super::every::EveryBuilder;
    pub use super::inner::InnerBuilder;
    pub use super::strict::StrictBuilder;
}
