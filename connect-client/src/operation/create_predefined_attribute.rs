// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    DuplicateResourceException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, LimitExceededException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Creates an attribute with a fixed set of values, for routing proficiencies or contact details.
    ///
    /// `PUT /predefined-attributes/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_CreatePredefinedAttribute.html)
    #[http(PUT, "/predefined-attributes/{InstanceId}")]
    pub struct CreatePredefinedAttribute {
        create_predefined_attribute: CreatePredefinedAttributeFluentBuilder,
        builder: CreatePredefinedAttributeBuilder,
        input: (CreatePredefinedAttributeInput, CreatePredefinedAttributeInputBuilder),
        output: CreatePredefinedAttributeOutput,
        error: CreatePredefinedAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `CreatePredefinedAttribute`.
    #[shape(
        "CreatePredefinedAttributeRequest",
        CreatePredefinedAttributeBuilder,
        CreatePredefinedAttributeInputBuilder
    )]
    pub struct CreatePredefinedAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the attribute.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Values of the attribute.
        #[member(optional, value(types::PredefinedAttributeValues), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<types::PredefinedAttributeValues>,
        /// Categories of the attribute, for use in custom parts of the admin website.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "Purposes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_purposes, get_purposes)]
        pub purposes: Option<Vec<String>>,
        /// Settings on how other services treat the attribute, such as how the admin website shows it.
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
    /// Result of `CreatePredefinedAttribute`.
    #[shape("CreatePredefinedAttributeOutput", CreatePredefinedAttributeOutputBuilder)]
    pub struct CreatePredefinedAttributeOutput {}
}

connect_runtime::operation_error! {
    /// What `CreatePredefinedAttribute` answers when it fails.
    pub enum CreatePredefinedAttributeError {
        /// A resource like the requested one exists already.
        #[code("DuplicateResourceException", is_duplicate_resource_exception)]
        DuplicateResourceException(DuplicateResourceException),
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// An allowed maximum is used up; for chats, the number active at the same time.
        #[code("LimitExceededException", is_limit_exceeded_exception, never)]
        LimitExceededException(LimitExceededException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `CreatePredefinedAttribute`.
pub mod builders {
    pub use super::{
        CreatePredefinedAttributeBuilder, CreatePredefinedAttributeFluentBuilder,
        CreatePredefinedAttributeInputBuilder, CreatePredefinedAttributeOutputBuilder,
    };
}
