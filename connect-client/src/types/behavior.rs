// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Switch that turns one part of conversational analytics on or off.
    pub enum Behavior {
        #[value("Disable")]
        Disable,
        #[value("Enable")]
        Enable,
    }
}
