// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a contact centre is open during an override.
    pub enum OperationalStatus {
        #[value("CLOSED")]
        Closed,
        #[value("OPEN")]
        Open,
    }
}
