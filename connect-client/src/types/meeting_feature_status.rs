// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a meeting has a feature.
    pub enum MeetingFeatureStatus {
        #[value("AVAILABLE")]
        Available,
        #[value("UNAVAILABLE")]
        Unavailable,
    }
}
