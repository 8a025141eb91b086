// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Shares one analytics data set with an AWS account and returns the resource share it made.
    ///
    /// `PUT /analytics-data/instance/{InstanceId}/association` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateAnalyticsDataSet.html)
    #[http(PUT, "/analytics-data/instance/{InstanceId}/association")]
    pub struct AssociateAnalyticsDataSet {
        associate_analytics_data_set: AssociateAnalyticsDataSetFluentBuilder,
        builder: AssociateAnalyticsDataSetBuilder,
        input: (AssociateAnalyticsDataSetInput, AssociateAnalyticsDataSetInputBuilder),
        output: AssociateAnalyticsDataSetOutput,
        error: AssociateAnalyticsDataSetError,
    }
}

connect_runtime::input! {
    /// Parameters of `AssociateAnalyticsDataSet`.
    #[shape(
        "AssociateAnalyticsDataSetRequest",
        AssociateAnalyticsDataSetBuilder,
        AssociateAnalyticsDataSetInputBuilder
    )]
    pub struct AssociateAnalyticsDataSetInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data set to share.
        /// Required; 1 to 255 characters.
        #[member(optional, text, "DataSetId", required, min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// ID of the AWS account to share with; defaults to the account that owns the instance.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `AssociateAnalyticsDataSet`.
    #[shape("AssociateAnalyticsDataSetResponse", AssociateAnalyticsDataSetOutputBuilder)]
    pub struct AssociateAnalyticsDataSetOutput {
        /// ID of the shared data set.
        /// 1 to 255 characters.
        #[member(optional, text, "DataSetId", min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// ID of the AWS account with which the data set is shared.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
        /// ID of the new share in AWS Resource Access Manager.
        #[member(optional, text, "ResourceShareId")]
        #[setters(set_resource_share_id, get_resource_share_id)]
        pub resource_share_id: Option<String>,
        /// ARN of the new share in AWS Resource Access Manager.
        #[member(optional, text, "ResourceShareArn")]
        #[setters(set_resource_share_arn, get_resource_share_arn)]
        pub resource_share_arn: Option<String>,
    }
}

connect_runtime::operation_error! {
    /// What `AssociateAnalyticsDataSet` answers when it fails.
    pub enum AssociateAnalyticsDataSetError {
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

/// Builders of `AssociateAnalyticsDataSet`.
pub mod builders {
    pub use super::{
        AssociateAnalyticsDataSetBuilder, AssociateAnalyticsDataSetFluentBuilder,
        AssociateAnalyticsDataSetInputBuilder, AssociateAnalyticsDataSetOutputBuilder,
    };
}
