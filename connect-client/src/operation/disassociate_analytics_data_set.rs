// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types::error::{
    InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

connect_runtime::operation! {
    /// Ends the sharing of one analytics data set with an AWS account.
    ///
    /// `POST /analytics-data/instance/{InstanceId}/association` · [API reference](https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateAnalyticsDataSet.html)
    #[http(POST, "/analytics-data/instance/{InstanceId}/association")]
    pub struct DisassociateAnalyticsDataSet {
        disassociate_analytics_data_set: DisassociateAnalyticsDataSetFluentBuilder,
        builder: DisassociateAnalyticsDataSetBuilder,
        input: (DisassociateAnalyticsDataSetInput, DisassociateAnalyticsDataSetInputBuilder),
        output: DisassociateAnalyticsDataSetOutput,
        error: DisassociateAnalyticsDataSetError,
    }
}

connect_runtime::input! {
    /// Parameters of `DisassociateAnalyticsDataSet`.
    #[shape(
        "DisassociateAnalyticsDataSetRequest",
        DisassociateAnalyticsDataSetBuilder,
        DisassociateAnalyticsDataSetInputBuilder
    )]
    pub struct DisassociateAnalyticsDataSetInput {
        /// ID of the Amazon Connect instance, which is the last part of its ARN.
        /// Required; 1 to 100 characters.
        #[member(optional, text, "InstanceId", label("InstanceId"), required, min_length(1))]
        #[setters(set_instance_id, get_instance_id)]
        pub instance_id: Option<String>,
        /// ID of the data set whose sharing ends.
        /// Required; 1 to 255 characters.
        #[member(optional, text, "DataSetId", required, min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// ID of the AWS account that the data set is shared with; by default the account of the instance.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `DisassociateAnalyticsDataSet`.
    #[shape("DisassociateAnalyticsDataSetOutput", DisassociateAnalyticsDataSetOutputBuilder)]
    pub struct DisassociateAnalyticsDataSetOutput {}
}

connect_runtime::operation_error! {
    /// What `DisassociateAnalyticsDataSet` answers when it fails.
    pub enum DisassociateAnalyticsDataSetError {
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

/// Builders of `DisassociateAnalyticsDataSet`.
pub mod builders {
    pub use super::{
        DisassociateAnalyticsDataSetBuilder, DisassociateAnalyticsDataSetFluentBuilder,
        DisassociateAnalyticsDataSetInputBuilder,
        DisassociateAnalyticsDataSetOutputBuilder,
    };
}
