// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `Visibility`.
    pub enum Visibility {
        #[value("ALL")]
        All,
        #[value("ASSIGNED")]
        Assigned,
        #[value("NONE")]
        None,
    }
}
