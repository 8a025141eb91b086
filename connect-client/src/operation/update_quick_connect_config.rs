// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Replaces the destination of a quick connect.
    ///
    /// `POST /quick-connects/{InstanceId}/{QuickConnectId}/config` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateQuickConnectConfig.html)
    #[http(POST, "/quick-connects/{InstanceId}/{QuickConnectId}/config")]
    pub struct UpdateQuickConnectConfig {
        update_quick_connect_config: UpdateQuickConnectConfigFluentBuilder,
        builder: UpdateQuickConnectConfigBuilder,
        input: (UpdateQuickConnectConfigInput, UpdateQuickConnectConfigInputBuilder),
        output: UpdateQuickConnectConfigOutput,
        error: UpdateQuickConnectConfigError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateQuickConnectConfig`.
    #[shape(
        "UpdateQuickConnectConfigRequest",
        UpdateQuickConnectConfigBuilder,
        UpdateQuickConnectConfigInputBuilder
    )]
    pub struct UpdateQuickConnectConfigInput {
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
        /// New settings of the quick connect.
        /// Required.
        #[member(optional, value(types::QuickConnectConfig), "QuickConnectConfig", required)]
        #[setters(set_quick_connect_config, get_quick_connect_config)]
        pub quick_connect_config: Option<types::QuickConnectConfig>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateQuickConnectConfig`.
    #[shape("UpdateQuickConnectConfigOutput", UpdateQuickConnectConfigOutputBuilder)]
    pub struct UpdateQuickConnectConfigOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateQuickConnectConfig` answers when it fails.
    pub enum UpdateQuickConnectConfigError {
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

/// Builders of `UpdateQuickConnectConfig`.
pub mod builders {
    pub use super::{
        UpdateQuickConnectConfigBuilder, UpdateQuickConnectConfigFluentBuilder,
        UpdateQuickConnectConfigInputBuilder, UpdateQuickConnectConfigOutputBuilder,
    };
}
