// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;

connect_runtime::structure! {
    /// `UploadUrlMetadata`.
    #[shape("UploadUrlMetadata", UploadUrlMetadataBuilder)]
    pub struct UploadUrlMetadata {
        /// `Url`.
        /// 1 to 2000 characters.
        #[member(optional, text, "Url", min_length(1))]
        #[setters(set_url, get_url)]
        pub url: Option<String>,
        /// `UrlExpiry`.
        #[member(optional, text, "UrlExpiry")]
        #[setters(set_url_expiry, get_url_expiry)]
        pub url_expiry: Option<String>,
        /// `HeadersToInclude`.
        #[member(
            optional,
            map(String, String),
            "HeadersToInclude",
            keys(&member::Bounds::NONE.min_length(1)),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_headers_to_include, get_headers_to_include)]
        pub headers_to_include: Option<HashMap<String, String>>,
    }
}
