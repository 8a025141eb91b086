// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;

connect_runtime::structure! {
    /// What it takes to upload an attached file: a URL, valid for a limited time, and headers.
    #[shape("UploadUrlMetadata", UploadUrlMetadataBuilder)]
    pub struct UploadUrlMetadata {
        /// Pre-signed S3 URL to upload the file to.
        /// 1 to 2000 characters.
        #[member(optional, text, "Url", min_length(1))]
        #[setters(set_url, get_url)]
        pub url: Option<String>,
        /// When the URL expires, in ISO 8601 format (UTC, with milliseconds).
        #[member(optional, text, "UrlExpiry")]
        #[setters(set_url_expiry, get_url_expiry)]
        pub url_expiry: Option<String>,
        /// Headers to send along with the upload.
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
