// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a predefined attribute, which is looked up by name, with its values.
    ///
    /// `GET /predefined-attributes/{InstanceId}/{Name}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePredefinedAttribute.html)
    #[http(GET, "/predefined-attributes/{InstanceId}/{Name}")]
    pub struct DescribePredefinedAttribute {
        describe_predefined_attribute: DescribePredefinedAttributeFluentBuilder,
        builder: DescribePredefinedAttributeBuilder,
        input: (DescribePredefinedAttributeInput, DescribePredefinedAttributeInputBuilder),
        output: DescribePredefinedAttributeOutput,
        error: DescribePredefinedAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribePredefinedAttribute`.
    #[shape(
        "DescribePredefinedAttributeRequest",
        DescribePredefinedAttributeBuilder,
        DescribePredefinedAttributeInputBuilder
    )]
    pub struct DescribePredefinedAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the predefined attribute.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Name", label("Name"), required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribePredefinedAttribute`.
    #[shape("DescribePredefinedAttributeResponse", DescribePredefinedAttributeOutputBuilder)]
    pub struct DescribePredefinedAttributeOutput {
        /// Details of the predefined attribute.
        #[member(optional, value(types::PredefinedAttribute), "PredefinedAttribute")]
        #[setters(set_predefined_attribute, get_predefined_attribute)]
        pub predefined_attribute: Option<types::PredefinedAttribute>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribePredefinedAttribute` answers when it fails.
    pub enum DescribePredefinedAttributeError {
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

/// Builders of `DescribePredefinedAttribute`.
pub mod builders {
    pub use super::{
        DescribePredefinedAttributeBuilder, DescribePredefinedAttributeFluentBuilder,
        DescribePredefinedAttributeInputBuilder, DescribePredefinedAttributeOutputBuilder,
    };
}
