// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Versions of Amazon Lex that bots are built on.
    pub enum LexVersion {
        #[value("V1")]
        V1,
        #[value("V2")]
        V2,
    }
}
