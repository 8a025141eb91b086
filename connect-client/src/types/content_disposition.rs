// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How the file behind a URL is presented when it is opened.
    pub enum ContentDisposition {
        #[value("ATTACHMENT")]
        Attachment,
        #[value("INLINE")]
        Inline,
    }
}
