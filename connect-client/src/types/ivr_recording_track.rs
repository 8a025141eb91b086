// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tracks of an IVR session that a recording can cover.
    pub enum IvrRecordingTrack {
        #[value("ALL")]
        All,
    }
}
