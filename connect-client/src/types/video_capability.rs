// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Grants a participant the use of video.
    ///
    /// - `SEND`: the participant may send video
    pub enum VideoCapability {
        #[value("SEND")]
        Send,
    }
}
