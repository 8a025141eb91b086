// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `IvrRecordingTrack`.
    pub enum IvrRecordingTrack {
        #[value("ALL")]
        All,
    }
}
