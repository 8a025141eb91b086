// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SearchableQueueType`.
    pub enum SearchableQueueType {
        #[value("STANDARD")]
        Standard,
    }
}
