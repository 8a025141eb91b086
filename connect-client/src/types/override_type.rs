// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `OverrideType`.
    pub enum OverrideType {
        #[value("CLOSED")]
        Closed,
        #[value("OPEN")]
        Open,
        #[value("STANDARD")]
        Standard,
    }
}
