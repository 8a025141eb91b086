// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells whether a recording is still available or has been deleted.
    pub enum RecordingStatus {
        #[value("AVAILABLE")]
        Available,
        #[value("DELETED")]
        Deleted,
    }
}
