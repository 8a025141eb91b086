// @generated from the model by `codegen`. Edit the model and generate again.

//! Values that have a type of their own: times, bytes, any JSON.
#[doc(inline)]
pub use connect_runtime::primitives::{
    Blob, DateTime, DateTimeFormat, Document, Number, UnknownMember,
};
