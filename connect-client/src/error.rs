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
    /// Every error that Amazon Connect Service answers with, whatever the operation.
    ///
    /// Each operation's own error becomes one with `Error::from` or `?`.
    pub enum Error {
        /// The caller lacks the permission for this call.
        AccessDeniedException(types::error::AccessDeniedException),
        /// A condition on which the operation depends was not met.
        ConditionalOperationFailedException(
            types::error::ConditionalOperationFailedException,
        ),
        /// The request collides with the present state of the resource.
        ConflictException(types::error::ConflictException),
        /// The flow has never been published; its draft is read with the `$SAVED` qualifier.
        ContactFlowNotPublishedException(types::error::ContactFlowNotPublishedException),
        /// There is no such contact, or it is gone (HTTP 410).
        ContactNotFoundException(types::error::ContactNotFoundException),
        /// The contact is still going on; its personal data can only be deleted once it has ended.
        ContactNotTerminatedException(types::error::ContactNotTerminatedException),
        /// The instance may not call this destination (HTTP 403).
        DestinationNotAllowedException(types::error::DestinationNotAllowedException),
        /// A resource like the requested one exists already.
        DuplicateResourceException(types::error::DuplicateResourceException),
        /// The request conflicts with an earlier one under the rules of idempotency.
        IdempotencyException(types::error::IdempotencyException),
        /// The service failed for a reason that lies on its own side.
        InternalServiceException(types::error::InternalServiceException),
        /// The call is refused because of which Region is active.
        InvalidActiveRegionException(types::error::InvalidActiveRegionException),
        /// The content of the flow failed validation, for the reasons listed in `problems`.
        InvalidContactFlowException(types::error::InvalidContactFlowException),
        /// The content of the flow module failed validation, for the reasons listed in `Problems`.
        InvalidContactFlowModuleException(types::error::InvalidContactFlowModuleException),
        /// At least one parameter has a value that is not accepted.
        InvalidParameterException(types::error::InvalidParameterException),
        /// The service rejects the request as not valid.
        InvalidRequestException(types::error::InvalidRequestException),
        /// The content of the test case failed validation, for the reasons listed in `Problems`.
        InvalidTestCaseException(types::error::InvalidTestCaseException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        LimitExceededException(types::error::LimitExceededException),
        /// The search has already yielded the 1000 tags it can return; narrow the criteria to reach others.
        MaximumResultReturnedException(types::error::MaximumResultReturnedException),
        /// The outbound contact is forbidden (HTTP 403).
        OutboundContactNotPermittedException(
            types::error::OutboundContactNotPermittedException,
        ),
        /// The analysis has no output of the requested type, such as raw text where only redacted text is kept.
        OutputTypeNotFoundException(types::error::OutputTypeNotFoundException),
        /// One or more properties of the request were rejected.
        PropertyValidationException(types::error::PropertyValidationException),
        /// The request collides with the present state of a resource (HTTP 409).
        ResourceConflictException(types::error::ResourceConflictException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        ResourceInUseException(types::error::ResourceInUseException),
        /// A resource that the request refers to does not exist.
        ResourceNotFoundException(types::error::ResourceNotFoundException),
        /// The resource is not yet in a state that permits the call; a later retry can succeed.
        ResourceNotReadyException(types::error::ResourceNotReadyException),
        /// The call would go beyond a service quota.
        ServiceQuotaExceededException(types::error::ServiceQuotaExceededException),
        /// The caller sends requests faster than the allowed rate; retry later.
        ThrottlingException(types::error::ThrottlingException),
        /// Calls arrive faster than the rate limit allows; retry after a pause.
        TooManyRequestsException(types::error::TooManyRequestsException),
        /// There is no such user (HTTP 404).
        UserNotFoundException(types::error::UserNotFoundException),
    }
}
