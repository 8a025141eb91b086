// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Sets one feature switch of an instance to a new value. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `POST /instance/{InstanceId}/attribute/{AttributeType}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateInstanceAttribute.html)
    #[http(POST, "/instance/{InstanceId}/attribute/{AttributeType}")]
    pub struct UpdateInstanceAttribute {
        update_instance_attribute: UpdateInstanceAttributeFluentBuilder,
        builder: UpdateInstanceAttributeBuilder,
        input: (UpdateInstanceAttributeInput, UpdateInstanceAttributeInputBuilder),
        output: UpdateInstanceAttributeOutput,
        error: UpdateInstanceAttributeError,
    }
}

connect_runtime::input! {
    /// The switch to set and its new value.
    #[shape(
        "UpdateInstanceAttributeRequest",
        UpdateInstanceAttributeBuilder,
        UpdateInstanceAttributeInputBuilder
    )]
    pub struct UpdateInstanceAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Feature switch to set.
        /// Required.
        #[member(
            optional,
            value(types::InstanceAttributeType),
            "AttributeType",
            label("AttributeType"),
            required
        )]
        #[setters(set_attribute_type, get_attribute_type)]
        pub attribute_type: Option<types::InstanceAttributeType>,
        /// New value, as text.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Value", required, min_length(1))]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// Idempotency token that makes a retry safe; generated when left out.
        /// Filled with a UUID when not set; at most 500 characters.
        #[member(optional, text, "ClientToken", token)]
        #[setters(set_client_token, get_client_token)]
        pub client_token: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateInstanceAttribute`.
    #[shape("UpdateInstanceAttributeOutput", UpdateInstanceAttributeOutputBuilder)]
    pub struct UpdateInstanceAttributeOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateInstanceAttribute` answers when it fails.
    pub enum UpdateInstanceAttributeError {
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

/// Builders of `UpdateInstanceAttribute`.
pub mod builders {
    pub use super::{
        UpdateInstanceAttributeBuilder, UpdateInstanceAttributeFluentBuilder,
        UpdateInstanceAttributeInputBuilder, UpdateInstanceAttributeOutputBuilder,
    };
}
