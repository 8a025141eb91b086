//! Values that have a type of their own.

pub use aws_smithy_types::date_time::Format as DateTimeFormat;
pub use aws_smithy_types::{Blob, DateTime, Document, Number};

pub use crate::shape::UnknownMember;
