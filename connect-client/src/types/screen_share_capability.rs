// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Grants a participant the use of screen sharing.
    ///
    /// - `SEND`: the participant may show their screen
    pub enum ScreenShareCapability {
        #[value("SEND")]
        Send,
    }
}
