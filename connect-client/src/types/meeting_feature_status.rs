// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MeetingFeatureStatus`.
    pub enum MeetingFeatureStatus {
        #[value("AVAILABLE")]
        Available,
        #[value("UNAVAILABLE")]
        Unavailable,
    }
}
