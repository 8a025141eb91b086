// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    AccessDeniedException, InternalServiceException, InvalidParameterException,
    InvalidRequestException, ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns a flow module with its content; append `:$SAVED` for what is not yet published.
    ///
    /// `GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContactFlowModule.html)
    #[http(GET, "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}")]
    pub struct DescribeContactFlowModule {
        describe_contact_flow_module: DescribeContactFlowModuleFluentBuilder,
        builder: DescribeContactFlowModuleBuilder,
        input: (DescribeContactFlowModuleInput, DescribeContactFlowModuleInputBuilder),
        output: DescribeContactFlowModuleOutput,
        error: DescribeContactFlowModuleError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeContactFlowModule`.
    #[shape(
        "DescribeContactFlowModuleRequest",
        DescribeContactFlowModuleBuilder,
        DescribeContactFlowModuleInputBuilder
    )]
    pub struct DescribeContactFlowModuleInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the flow module.
        /// Required; 1 to 256 characters.
        #[member(
            optional,
            text,
            "ContactFlowModuleId",
            label("ContactFlowModuleId"),
            required,
            min_length(1)
        )]
        #[setters(set_contact_flow_module_id, get_contact_flow_module_id)]
        pub contact_flow_module_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeContactFlowModule`.
    #[shape("DescribeContactFlowModuleResponse", DescribeContactFlowModuleOutputBuilder)]
    pub struct DescribeContactFlowModuleOutput {
        /// Details of the flow module.
        #[member(optional, value(types::ContactFlowModule), "ContactFlowModule")]
        #[setters(set_contact_flow_module, get_contact_flow_module)]
        pub contact_flow_module: Option<types::ContactFlowModule>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeContactFlowModule` answers when it fails.
    pub enum DescribeContactFlowModuleError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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

/// Builders of `DescribeContactFlowModule`.
pub mod builders {
    pub use super::{
        DescribeContactFlowModuleBuilder, DescribeContactFlowModuleFluentBuilder,
        DescribeContactFlowModuleInputBuilder, DescribeContactFlowModuleOutputBuilder,
    };
}
