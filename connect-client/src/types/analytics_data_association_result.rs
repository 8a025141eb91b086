// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `AnalyticsDataAssociationResult`.
    #[shape("AnalyticsDataAssociationResult", AnalyticsDataAssociationResultBuilder)]
    pub struct AnalyticsDataAssociationResult {
        /// `DataSetId`.
        /// 1 to 255 characters.
        #[member(optional, text, "DataSetId", min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// `TargetAccountId`.
        #[member(optional, text, "TargetAccountId")]
        #[setters(set_target_account_id, get_target_account_id)]
        pub target_account_id: Option<String>,
        /// `ResourceShareId`.
        #[member(optional, text, "ResourceShareId")]
        #[setters(set_resource_share_id, get_resource_share_id)]
        pub resource_share_id: Option<String>,
        /// `ResourceShareArn`.
        #[member(optional, text, "ResourceShareArn")]
        #[setters(set_resource_share_arn, get_resource_share_arn)]
        pub resource_share_arn: Option<String>,
        /// `ResourceShareStatus`.
        #[member(optional, text, "ResourceShareStatus")]
        #[setters(set_resource_share_status, get_resource_share_status)]
        pub resource_share_status: Option<String>,
    }
}
