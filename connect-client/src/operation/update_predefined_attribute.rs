// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Changes values, purposes or settings of a predefined attribute, which keeps its name.
    ///
    /// `POST /predefined-attributes/{InstanceId}/{Name}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePredefinedAttribute.html)
    #[http(POST, "/predefined-attributes/{InstanceId}/{Name}")]
    pub struct UpdatePredefinedAttribute {
        update_predefined_attribute: UpdatePredefinedAttributeFluentBuilder,
        builder: UpdatePredefinedAttributeBuilder,
        input: (UpdatePredefinedAttributeInput, UpdatePredefinedAttributeInputBuilder),
        output: UpdatePredefinedAttributeOutput,
        error: UpdatePredefinedAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdatePredefinedAttribute`.
    #[shape(
        "UpdatePredefinedAttributeRequest",
        UpdatePredefinedAttributeBuilder,
        UpdatePredefinedAttributeInputBuilder
    )]
    pub struct UpdatePredefinedAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the predefined attribute to change.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Name", label("Name"), required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New values of the attribute.
        #[member(optional, value(types::PredefinedAttributeValues), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<types::PredefinedAttributeValues>,
        /// Categories of the attribute, which custom elements of the admin website can make use of.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "Purposes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_purposes, get_purposes)]
        pub purposes: Option<Vec<String>>,
        /// Metadata that steers other services, for instance how the admin website shows the attribute.
        #[member(
            optional,
            value(types::InputPredefinedAttributeConfiguration),
            "AttributeConfiguration"
        )]
        #[setters(set_attribute_configuration, get_attribute_configuration)]
        pub attribute_configuration: Option<types::InputPredefinedAttributeConfiguration>,
    }
}

connect_runtime::output! {
    /// Result of `UpdatePredefinedAttribute`.
    #[shape("UpdatePredefinedAttributeOutput", UpdatePredefinedAttributeOutputBuilder)]
    pub struct UpdatePredefinedAttributeOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdatePredefinedAttribute` answers when it fails.
    pub enum UpdatePredefinedAttributeError {
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

/// Builders of `UpdatePredefinedAttribute`.
pub mod builders {
    pub use super::{
        UpdatePredefinedAttributeBuilder, UpdatePredefinedAttributeFluentBuilder,
        UpdatePredefinedAttributeInputBuilder, UpdatePredefinedAttributeOutputBuilder,
    };
}
