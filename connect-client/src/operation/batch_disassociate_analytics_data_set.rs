// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Ends the sharing of several analytics data sets; failures are listed in `Errors`.
    ///
    /// `POST /analytics-data/instance/{InstanceId}/associations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchDisassociateAnalyticsDataSet.html)
    #[http(POST, "/analytics-data/instance/{InstanceId}/associations")]
    pub struct BatchDisassociateAnalyticsDataSet {
        batch_disassociate_analytics_data_set: BatchDisassociateAnalyticsDataSetFluentBuilder,
        builder: BatchDisassociateAnalyticsDataSetBuilder,
        input: (
            BatchDisassociateAnalyticsDataSetInput,
            BatchDisassociateAnalyticsDataSetInputBuilder,
        ),
        output: BatchDisassociateAnalyticsDataSetOutput,
        error: BatchDisassociateAnalyticsDataSetError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchDisassociateAnalyticsDataSet`.
    #[shape(
        "BatchDisassociateAnalyticsDataSetRequest",
        BatchDisassociateAnalyticsDataSetBuilder,
        BatchDisassociateAnalyticsDataSetInputBuilder
    )]
    pub struct BatchDisassociateAnalyticsDataSetInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// IDs of the data sets that are no longer to be shared.
        /// Required.
        #[member(
            optional,
            list(String),
            "DataSetIds",
            required,
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_data_set_ids, get_data_set_ids)]
        pub data_set_ids: Option<Vec<String>>,
        /// ID of the AWS account that loses the data sets; defaults to the account that owns the instance.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `BatchDisassociateAnalyticsDataSet`.
    #[shape(
        "BatchDisassociateAnalyticsDataSetResponse",
        BatchDisassociateAnalyticsDataSetOutputBuilder
    )]
    pub struct BatchDisassociateAnalyticsDataSetOutput {
        /// IDs of the data sets whose sharing has ended.
        #[member(
            optional,
            list(String),
            "Deleted",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_deleted, get_deleted)]
        pub deleted: Option<Vec<String>>,
        /// Failures, for data sets that are still shared.
        #[member(optional, list(types::ErrorResult), "Errors")]
        #[setters(set_errors, get_errors)]
        pub errors: Option<Vec<types::ErrorResult>>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchDisassociateAnalyticsDataSet` answers when it fails.
    pub enum BatchDisassociateAnalyticsDataSetError {
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

/// Builders of `BatchDisassociateAnalyticsDataSet`.
pub mod builders {
    pub use super::{
        BatchDisassociateAnalyticsDataSetBuilder,
        BatchDisassociateAnalyticsDataSetFluentBuilder,
        BatchDisassociateAnalyticsDataSetInputBuilder,
        BatchDisassociateAnalyticsDataSetOutputBuilder,
    };
}
