// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Resource that could not be tied to a workspace or detached from it, with the error.
    #[shape("FailedBatchAssociationSummary", FailedBatchAssociationSummaryBuilder)]
    pub struct FailedBatchAssociationSummary {
        /// ARN of the resource whose association failed.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Code of the error that prevented the association.
        /// Matches `^[1-5][0-9]{2}$`.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// Why the association failed, in words.
        /// 1 to 256 characters.
        #[member(optional, text, "ErrorMessage", min_length(1))]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
    }
}
