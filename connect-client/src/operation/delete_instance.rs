// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Deletes a whole instance; creations and deletions within thirty days count against a quota.
    ///
    /// `DELETE /instance/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteInstance.html)
    #[http(DELETE, "/instance/{InstanceId}")]
    pub struct DeleteInstance {
        delete_instance: DeleteInstanceFluentBuilder,
        builder: DeleteInstanceBuilder,
        input: (DeleteInstanceInput, DeleteInstanceInputBuilder),
        output: DeleteInstanceOutput,
        error: DeleteInstanceError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeleteInstance`.
    #[shape("DeleteInstanceRequest", DeleteInstanceBuilder, DeleteInstanceInputBuilder)]
    pub struct DeleteInstanceInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Makes repetition harmless: a request whose token was used before does not act again.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", query("clientToken"), token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeleteInstance`.
    #[shape("DeleteInstanceOutput", DeleteInstanceOutputBuilder)]
    pub struct DeleteInstanceOutput {}
}

connect_runtime::operation_error! {
    /// What `DeleteInstance` answers when it fails.
    pub enum DeleteInstanceError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
    }
}

/// Builders of `DeleteInstance`.
pub mod builders {
    pub use super::{
        DeleteInstanceBuilder, DeleteInstanceFluentBuilder, DeleteInstanceInputBuilder,
        DeleteInstanceOutputBuilder,
    };
}
