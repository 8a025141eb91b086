// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How responses are delivered to the participant.
    ///
    /// - `INCREMENTAL`: in parts
    /// - `COMPLETE`: as a whole
    pub enum ResponseMode {
        #[value("COMPLETE")]
        Complete,
        #[value("INCREMENTAL")]
        Incremental,
    }
}
