// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidRequestException, ResourceNotFoundException,
};

connect_runtime::operation! {
    /// Returns status and settings of an instance, and its replication if there is any.
    ///
    /// `GET /instance/{InstanceId}` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html)
    #[http(GET, "/instance/{InstanceId}")]
    pub struct DescribeInstance {
        describe_instance: DescribeInstanceFluentBuilder,
        builder: DescribeInstanceBuilder,
        input: (DescribeInstanceInput, DescribeInstanceInputBuilder),
        output: DescribeInstanceOutput,
        error: DescribeInstanceError,
    }
}

connect_runtime::input! {
    /// Parameters of `DescribeInstance`.
    #[shape(
        "DescribeInstanceRequest",
        DescribeInstanceBuilder,
        DescribeInstanceInputBuilder
    )]
    pub struct DescribeInstanceInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DescribeInstance`.
    #[shape("DescribeInstanceResponse", DescribeInstanceOutputBuilder)]
    pub struct DescribeInstanceOutput {
        /// Details of the instance.
        #[member(optional, value(types::Instance), "Instance")]
        #[setters(set_instance, get_instance)]
        pub instance: Option<types::Instance>,
        /// How replication stands; present only when `ReplicateInstance` is used to copy the instance to another AWS Region.
        #[member(
            optional,
            value(types::ReplicationConfiguration),
            "ReplicationConfiguration"
        )]
        #[setters(set_replication_configuration, get_replication_configuration)]
        pub replication_configuration: Option<types::ReplicationConfiguration>,
    }
}

connect_runtime::operation_error! {
    /// What `DescribeInstance` answers when it fails.
    pub enum DescribeInstanceError {
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

connect_runtime::waiting! {
    impl Wait<DescribeInstance> for DescribeInstanceBuilder {}
}

/// Builders of `DescribeInstance`.
pub mod builders {
    pub use super::{
        DescribeInstanceBuilder, DescribeInstanceFluentBuilder,
        DescribeInstanceInputBuilder, DescribeInstanceOutputBuilder,
    };
}
