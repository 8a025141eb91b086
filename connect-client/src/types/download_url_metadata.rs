// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `DownloadUrlMetadata`.
    #[shape("DownloadUrlMetadata", DownloadUrlMetadataBuilder)]
    pub struct DownloadUrlMetadata {
        /// `Url`.
        /// 1 to 2000 characters.
        #[member(optional, text, "Url", min_length(1))]
        #[setters(set_url, get_url)]
        pub url: Option<String>,
        /// `UrlExpiry`.
        #[member(optional, text, "UrlExpiry")]
        #[setters(set_url_expiry, get_url_expiry)]
        pub url_expiry: Option<String>,
    }
}
