// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Returns what Amazon Connect has recorded about one contact: channel, timestamps, queue, agent, routing, endpoints and more. Many members appear only when they apply to the contact, so expect absent ones. AWS marks this operation as a preview, so its behaviour may still change.
    ///
    /// `GET /contacts/{InstanceId}/{ContactId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeContact.html)
    #[http(GET, "/contacts/{InstanceId}/{ContactId}")]
    pub struct DescribeContact {
        describe_contact: DescribeContactFluentBuilder,
        builder: DescribeContactBuilder,
        input: (DescribeContactInput, DescribeContactInputBuilder),
        output: DescribeContactOutput,
        error: DescribeContactError,
    }
}

connect_runtime::input! {
    /// Names the contact to look up and the instance that it belongs to.
    #[shape("DescribeContactRequest", DescribeContactBuilder, DescribeContactInputBuilder)]
    pub struct DescribeContactInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// Contact to look up.
        /// Required; 1 to 256 characters.
        #[member(optional, text, "ContactId", label("ContactId"), required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Carries the contact that was asked for.
    #[shape("DescribeContactResponse", DescribeContactOutputBuilder)]
    pub struct DescribeContactOutput {
        /// The contact's record.
        #[member(optional, value(types::Contact), "Contact")]
        #[setters(set_contact, get_contact)]
        pub contact: Option<types::Contact>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeContact` answers when it fails.
    pub enum DescribeContactError {
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

connect_runtime::waiting! {
    impl Wait<DescribeContact> for DescribeContactBuilder {}
}

/// Builders of `DescribeContact`.
pub mod builders {
    pub use super::{
        DescribeContactBuilder, DescribeContactFluentBuilder,
        DescribeContactInputBuilder, DescribeContactOutputBuilder,
    };
}
