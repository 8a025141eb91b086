// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which users a workspace is visible to.
    pub enum Visibility {
        #[value("ALL")]
        All,
        #[value("ASSIGNED")]
        Assigned,
        #[value("NONE")]
        None,
    }
}
