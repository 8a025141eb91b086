// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContentDisposition`.
    pub enum ContentDisposition {
        #[value("ATTACHMENT")]
        Attachment,
        #[value("INLINE")]
        Inline,
    }
}
