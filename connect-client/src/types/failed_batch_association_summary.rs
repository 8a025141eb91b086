// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `FailedBatchAssociationSummary`.
    #[shape("FailedBatchAssociationSummary", FailedBatchAssociationSummaryBuilder)]
    pub struct FailedBatchAssociationSummary {
        /// `ResourceArn`.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// `ErrorCode`.
        /// Matches `^[1-5][0-9]{2}$`.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// `ErrorMessage`.
        /// 1 to 256 characters.
        #[member(optional, text, "ErrorMessage", min_length(1))]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
    }
}
