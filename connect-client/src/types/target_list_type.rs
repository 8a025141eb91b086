// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `TargetListType`.
    pub enum TargetListType {
        #[value("PROFICIENCIES")]
        Proficiencies,
    }
}
