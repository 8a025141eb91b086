// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Points to the queue of a metric result.
    #[shape("QueueReference", QueueReferenceBuilder)]
    pub struct QueueReference {
        /// ID of the queue.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the queue.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
