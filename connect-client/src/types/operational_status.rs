// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `OperationalStatus`.
    pub enum OperationalStatus {
        #[value("CLOSED")]
        Closed,
        #[value("OPEN")]
        Open,
    }
}
