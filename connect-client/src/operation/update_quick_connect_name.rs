// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes the name or description of a quick connect.
    ///
    /// `POST /quick-connects/{InstanceId}/{QuickConnectId}/name` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectName.html)
    #[http(POST, "/quick-connects/{InstanceId}/{QuickConnectId}/name")]
    pub struct UpdateQuickConnectName {
        update_quick_connect_name: UpdateQuickConnectNameFluentBuilder,
        builder: UpdateQuickConnectNameBuilder,
        input: (UpdateQuickConnectNameInput, UpdateQuickConnectNameInputBuilder),
        output: UpdateQuickConnectNameOutput,
        error: UpdateQuickConnectNameError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQuickConnectName`.
    #[shape(
        "UpdateQuickConnectNameRequest",
        UpdateQuickConnectNameBuilder,
        UpdateQuickConnectNameInputBuilder
    )]
    pub struct UpdateQuickConnectNameInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the quick connect to change.
        /// Required.
        #[member(optional, text, "QuickConnectId", label("QuickConnectId"), required)]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
        /// New name.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 250 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQuickConnectName`.
    #[shape("UpdateQuickConnectNameOutput", UpdateQuickConnectNameOutputBuilder)]
    pub struct UpdateQuickConnectNameOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQuickConnectName` answers when it fails.
    pub enum UpdateQuickConnectNameError {
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

/// Builders of `UpdateQuickConnectName`.
pub mod builders {
    pub use super::{
        UpdateQuickConnectNameBuilder, UpdateQuickConnectNameFluentBuilder,
        UpdateQuickConnectNameInputBuilder, UpdateQuickConnectNameOutputBuilder,
    };
}
