// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of override of a schedule.
    pub enum OverrideType {
        #[value("CLOSED")]
        Closed,
        #[value("OPEN")]
        Open,
        #[value("STANDARD")]
        Standard,
    }
}
