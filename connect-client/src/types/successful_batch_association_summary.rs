// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SuccessfulBatchAssociationSummary`.
    #[shape("SuccessfulBatchAssociationSummary", SuccessfulBatchAssociationSummaryBuilder)]
    pub struct SuccessfulBatchAssociationSummary {
        /// `ResourceArn`.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
    }
}
