// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceInUseException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Deletes a predefined attribute, which is addressed by name and must not be in use.
    ///
    /// `DELETE /predefined-attributes/{InstanceId}/{Name}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DeletePredefinedAttribute.html)
    #[http(DELETE, "/predefined-attributes/{InstanceId}/{Name}")]
    pub struct DeletePredefinedAttribute {
        delete_predefined_attribute: DeletePredefinedAttributeFluentBuilder,
        builder: DeletePredefinedAttributeBuilder,
        input: (DeletePredefinedAttributeInput, DeletePredefinedAttributeInputBuilder),
        output: DeletePredefinedAttributeOutput,
        error: DeletePredefinedAttributeError,
    }
}

connect_runtime::input! {
    /// Parameters of `DeletePredefinedAttribute`.
    #[shape(
        "DeletePredefinedAttributeRequest",
        DeletePredefinedAttributeBuilder,
        DeletePredefinedAttributeInputBuilder
    )]
    pub struct DeletePredefinedAttributeInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Name of the predefined attribute to delete.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "Name", label("Name"), required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DeletePredefinedAttribute`.
    #[shape("DeletePredefinedAttributeOutput", DeletePredefinedAttributeOutputBuilder)]
    pub struct DeletePredefinedAttributeOutput {}
}

connect_runtime::operation_error! {
    /// What `DeletePredefinedAttribute` answers when it fails.
    pub enum DeletePredefinedAttributeError {
        /// The service failed for a reason that lies on its own side.
        #[code("InternalServiceException", is_internal_service_exception)]
        InternalServiceException(InternalServiceException),
        /// At least one parameter has a value that is not accepted.
        #[code("InvalidParameterException", is_invalid_parameter_exception)]
        InvalidParameterException(InvalidParameterException),
        /// The service rejects the request as not valid.
        #[code("InvalidRequestException", is_invalid_request_exception)]
        InvalidRequestException(InvalidRequestException),
        /// The resource is still used by another one, or its name is taken, so the change is refused.
        #[code("ResourceInUseException", is_resource_in_use_exception)]
        ResourceInUseException(ResourceInUseException),
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `DeletePredefinedAttribute`.
pub mod builders {
    pub use super::{
        DeletePredefinedAttributeBuilder, DeletePredefinedAttributeFluentBuilder,
        DeletePredefinedAttributeInputBuilder, DeletePredefinedAttributeOutputBuilder,
    };
}
