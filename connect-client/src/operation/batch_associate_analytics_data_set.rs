// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;
use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Shares several analytics data sets with an AWS account, reporting failures individually in `Errors`.
    ///
    /// `PUT /analytics-data/instance/{InstanceId}/associations` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchAssociateAnalyticsDataSet.html)
    #[http(PUT, "/analytics-data/instance/{InstanceId}/associations")]
    pub struct BatchAssociateAnalyticsDataSet {
        batch_associate_analytics_data_set: BatchAssociateAnalyticsDataSetFluentBuilder,
        builder: BatchAssociateAnalyticsDataSetBuilder,
        input: (
            BatchAssociateAnalyticsDataSetInput,
            BatchAssociateAnalyticsDataSetInputBuilder,
        ),
        output: BatchAssociateAnalyticsDataSetOutput,
        error: BatchAssociateAnalyticsDataSetError,
    }
}

connect_runtime::input! {
    /// Parameters of `BatchAssociateAnalyticsDataSet`.
    #[shape(
        "BatchAssociateAnalyticsDataSetRequest",
        BatchAssociateAnalyticsDataSetBuilder,
        BatchAssociateAnalyticsDataSetInputBuilder
    )]
    pub struct BatchAssociateAnalyticsDataSetInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// IDs of the data sets to share.
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
        /// ID of the AWS account to share with; defaults to the account that owns the instance.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `BatchAssociateAnalyticsDataSet`.
    #[shape(
        "BatchAssociateAnalyticsDataSetResponse",
        BatchAssociateAnalyticsDataSetOutputBuilder
    )]
    pub struct BatchAssociateAnalyticsDataSetOutput {
        /// Associations that were made, one for each data set.
        #[member(optional, list(types::AnalyticsDataAssociationResult), "Created")]
        #[setters(set_created, get_created)]
        pub created: Option<Vec<types::AnalyticsDataAssociationResult>>,
        /// Failures, for data sets that could not be shared with the account.
        #[member(optional, list(types::ErrorResult), "Errors")]
        #[setters(set_errors, get_errors)]
        pub errors: Option<Vec<types::ErrorResult>>,
    }
}

connect_runtime::operation_error! {
    /// What `BatchAssociateAnalyticsDataSet` answers when it fails.
    pub enum BatchAssociateAnalyticsDataSetError {
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

/// Builders of `BatchAssociateAnalyticsDataSet`.
pub mod builders {
    pub use super::{
        BatchAssociateAnalyticsDataSetBuilder,
        BatchAssociateAnalyticsDataSetFluentBuilder,
        BatchAssociateAnalyticsDataSetInputBuilder,
        BatchAssociateAnalyticsDataSetOutputBuilder,
    };
}
