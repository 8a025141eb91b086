// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `Behavior`.
    pub enum Behavior {
        #[value("Disable")]
        Disable,
        #[value("Enable")]
        Enable,
    }
}
