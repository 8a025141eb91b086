// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of contact evaluations.
    pub enum EvaluationType {
        #[value("CALIBRATION")]
        Calibration,
        #[value("STANDARD")]
        Standard,
    }
}
