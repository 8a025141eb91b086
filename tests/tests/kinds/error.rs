// @generated from the model by `codegen`. Edit the model and generate again.

//! Errors: of one operation, of the whole service, and what they are made of.
use crate::types;
#[doc(inline)]
pub use connect_runtime::error::{
    BoxError, BuildError, CallError, ConfigurationError, ConnectorError,
    DisplayErrorContext, EndpointError, ErrorMetadata, HttpResponse,
    ProvideErrorMetadata, RequestError, ResponseError, SdkError, Unhandled,
    UnknownVariantError, UnknownVariantValue,
};

connect_runtime::service_error! {
    /// Every error that Kinds answers with, whatever the operation.
    ///
    /// Each operation's own error becomes one with `Error::from` or `?`.
    pub enum Error {
        /// `Refused`.
        Refused(types::error::Refused),
    }
}
