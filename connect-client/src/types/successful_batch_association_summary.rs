// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Resource for which a batch request to attach or detach a workspace succeeded.
    #[shape("SuccessfulBatchAssociationSummary", SuccessfulBatchAssociationSummaryBuilder)]
    pub struct SuccessfulBatchAssociationSummary {
        /// ARN of the resource that is now associated.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
    }
}
