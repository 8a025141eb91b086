// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a quick connect from the instance.
    ///
    /// `DELETE /quick-connects/{InstanceId}/{QuickConnectId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteQuickConnect.html)
    #[http(DELETE, "/quick-connects/{InstanceId}/{QuickConnectId}")]
    pub struct DeleteQuickConnect {
        delete_quick_connect: DeleteQuickConnectFluentBuilder,
        builder: DeleteQuickConnectBuilder,
        input: (DeleteQuickConnectInput, DeleteQuickConnectInputBuilder),
        output: DeleteQuickConnectOutput,
        error: DeleteQuickConnectError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteQuickConnect`.
    #[shape(
        "DeleteQuickConnectRequest",
        DeleteQuickConnectBuilder,
        DeleteQuickConnectInputBuilder
    )]
    pub struct DeleteQuickConnectInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the quick connect to delete.
        /// Required.
        #[member(optional, text, "QuickConnectId", label("QuickConnectId"), required)]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteQuickConnect`.
    #[shape("DeleteQuickConnectOutput", DeleteQuickConnectOutputBuilder)]
    pub struct DeleteQuickConnectOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteQuickConnect` answers when it fails.
    pub enum DeleteQuickConnectError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeleteQuickConnect`.
pub mod builders {
    pub use super::{
        DeleteQuickConnectBuilder, DeleteQuickConnectFluentBuilder,
        DeleteQuickConnectInputBuilder, DeleteQuickConnectOutputBuilder,
    };
}
