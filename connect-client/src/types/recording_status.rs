// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells whether a recording can still be had.
    pub enum RecordingStatus {
        #[value("AVAILABLE")]
        Available,
        #[value("DELETED")]
        Deleted,
    }
}
