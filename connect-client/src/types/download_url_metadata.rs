// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Pre-signed URL for downloading an attached file, with its expiry.
    #[shape("DownloadUrlMetadata", DownloadUrlMetadataBuilder)]
    pub struct DownloadUrlMetadata {
        /// Pre-signed URL from which the file is downloaded.
        /// 1 to 2000 characters.
        #[member(optional, text, "Url", min_length(1))]
        #[setters(set_url, get_url)]
        pub url: Option<String>,
        /// When the URL expires, in ISO 8601 format.
        #[member(optional, text, "UrlExpiry")]
        #[setters(set_url_expiry, get_url_expiry)]
        pub url_expiry: Option<String>,
    }
}
