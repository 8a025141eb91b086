// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Where the identities of an instance's users are managed.
    pub enum DirectoryType {
        #[value("CONNECT_MANAGED")]
        ConnectManaged,
        #[value("EXISTING_DIRECTORY")]
        ExistingDirectory,
        #[value("SAML")]
        Saml,
    }
}
