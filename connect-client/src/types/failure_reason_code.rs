// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Why a batch entry led to no contact.
    ///
    /// - `INVALID_ATTRIBUTE_KEY`: a key in `Attributes` is not allowed
    /// - `INVALID_CUSTOMER_ENDPOINT`, `INVALID_SYSTEM_ENDPOINT`, `INVALID_QUEUE`, `INVALID_OUTBOUND_STRATEGY`: that part of the entry is not valid
    /// - `MISSING_CAMPAIGN`, `MISSING_CUSTOMER_ENDPOINT`: that part of the entry is missing
    /// - `MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT`: neither `QueueId` nor `SystemEndpoint` was given
    /// - `REQUEST_THROTTLED`: too many requests at a time
    /// - `IDEMPOTENCY_EXCEPTION`: the entry clashes with an earlier one
    /// - `INTERNAL_ERROR`: the fault lies with the service
    pub enum FailureReasonCode {
        #[value("IDEMPOTENCY_EXCEPTION")]
        IdempotencyException,
        #[value("INTERNAL_ERROR")]
        InternalError,
        #[value("INVALID_ATTRIBUTE_KEY")]
        InvalidAttributeKey,
        #[value("INVALID_CUSTOMER_ENDPOINT")]
        InvalidCustomerEndpoint,
        #[value("INVALID_OUTBOUND_STRATEGY")]
        InvalidOutboundStrategy,
        #[value("INVALID_QUEUE")]
        InvalidQueue,
        #[value("INVALID_SYSTEM_ENDPOINT")]
        InvalidSystemEndpoint,
        #[value("MISSING_CAMPAIGN")]
        MissingCampaign,
        #[value("MISSING_CUSTOMER_ENDPOINT")]
        MissingCustomerEndpoint,
        #[value("MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT")]
        MissingQueueIdAndSystemEndpoint,
        #[value("REQUEST_THROTTLED")]
        RequestThrottled,
    }
}
