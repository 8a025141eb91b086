// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `LexVersion`.
    pub enum LexVersion {
        #[value("V1")]
        V1,
        #[value("V2")]
        V2,
    }
}
