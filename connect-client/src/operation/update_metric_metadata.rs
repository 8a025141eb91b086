// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    AccessDeniedException, DuplicateResourceException, InternalServiceException,
    InvalidParameterException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException,
};

connect_runtime::operation! {
    /// Changes name or description of a metric, leaving its calculation alone.
    ///
    /// `POST /metrics/definitions/{InstanceId}/{MetricId}/metadata` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateMetricMetadata.html)
    #[http(POST, "/metrics/definitions/{InstanceId}/{MetricId}/metadata")]
    pub struct UpdateMetricMetadata {
        update_metric_metadata: UpdateMetricMetadataFluentBuilder,
        builder: UpdateMetricMetadataBuilder,
        input: (UpdateMetricMetadataInput, UpdateMetricMetadataInputBuilder),
        output: UpdateMetricMetadataOutput,
        error: UpdateMetricMetadataError,
    }
}

connect_runtime::input! {
    /// Parameters of `UpdateMetricMetadata`.
    #[shape(
        "UpdateMetricMetadataRequest",
        UpdateMetricMetadataBuilder,
        UpdateMetricMetadataInputBuilder
    )]
    pub struct UpdateMetricMetadataInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the metric; `$SAVED` after it selects the saved version, `$LATEST` or nothing the published one.
        /// Required; 1 to 150 characters.
        #[member(optional, text, "MetricId", label("MetricId"), required, min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// New name.
        /// 1 to 128 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// New description.
        /// At most 500 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `UpdateMetricMetadata`.
    #[shape("UpdateMetricMetadataResponse", UpdateMetricMetadataOutputBuilder)]
    pub struct UpdateMetricMetadataOutput {}
}

connect_runtime::operation_error! {
    /// What `UpdateMetricMetadata` answers when it fails.
    pub enum UpdateMetricMetadataError {
        /// The caller lacks the permission for this call.
        #[code("AccessDeniedException", is_access_denied_exception)]
        AccessDeniedException(AccessDeniedException),
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
        /// A resource that the request refers to does not exist.
        #[code("ResourceNotFoundException", is_resource_not_found_exception)]
        ResourceNotFoundException(ResourceNotFoundException),
        /// The caller sends requests faster than the allowed rate; retry later.
        #[code("ThrottlingException", is_throttling_exception, throttling)]
        ThrottlingException(ThrottlingException),
    }
}

/// Builders of `UpdateMetricMetadata`.
pub mod builders {
    pub use super::{
        UpdateMetricMetadataBuilder, UpdateMetricMetadataFluentBuilder,
        UpdateMetricMetadataInputBuilder, UpdateMetricMetadataOutputBuilder,
    };
}
