// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of queues.
    pub enum QueueType {
        #[value("AGENT")]
        Agent,
        #[value("STANDARD")]
        Standard,
    }
}
