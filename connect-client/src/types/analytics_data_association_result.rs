// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Sharing of an analytics data set with an AWS account, through AWS Resource Access Manager.
    #[shape("AnalyticsDataAssociationResult", AnalyticsDataAssociationResultBuilder)]
    pub struct AnalyticsDataAssociationResult {
        /// ID of the data set.
        /// 1 to 255 characters.
        #[member(optional, text, "DataSetId", min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// ID of the AWS account with which the data set is shared.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
        /// ID of the share in AWS Resource Access Manager.
        #[member(optional, text, "ResourceShareId")]
        #[setters(set_resource_share_id, get_resource_share_id)]
        pub resource_share_id: Option<String>,
        /// ARN of the share in AWS Resource Access Manager.
        #[member(optional, text, "ResourceShareArn")]
        #[setters(set_resource_share_arn, get_resource_share_arn)]
        pub resource_share_arn: Option<String>,
        /// Status of the association in AWS Resource Access Manager.
        #[member(optional, text, "ResourceShareStatus")]
        #[setters(set_resource_share_status, get_resource_share_status)]
        pub resource_share_status: Option<String>,
    }
}
