// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A queue, given by its ID.
    #[shape("QueueInfoInput", QueueInfoInputBuilder)]
    pub struct QueueInfoInput {
        /// Queue ID.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}
