// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One file extension that attached files may have.
    #[shape("AllowedExtension", AllowedExtensionBuilder, fallible)]
    pub struct AllowedExtension {
        /// File extension, made of letters, digits, hyphens and underscores.
        /// Required; 1 to 10 characters; matches `^[a-zA-Z0-9-_]+$`.
        #[member(required, text, "Extension", required, min_length(1))]
        #[setters(set_extension, get_extension)]
        pub extension: String,
    }
}
