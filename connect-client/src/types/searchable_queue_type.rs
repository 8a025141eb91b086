// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Types of queues that a search can ask for.
    pub enum SearchableQueueType {
        #[value("STANDARD")]
        Standard,
    }
}
