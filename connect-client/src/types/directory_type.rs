// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `DirectoryType`.
    pub enum DirectoryType {
        #[value("CONNECT_MANAGED")]
        ConnectManaged,
        #[value("EXISTING_DIRECTORY")]
        ExistingDirectory,
        #[value("SAML")]
        Saml,
    }
}
