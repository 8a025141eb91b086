// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What the list in a list condition consists of.
    pub enum TargetListType {
        #[value("PROFICIENCIES")]
        Proficiencies,
    }
}
