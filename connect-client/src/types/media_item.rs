// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `MediaItem`.
    #[shape("MediaItem", MediaItemBuilder)]
    pub struct MediaItem {
        /// `Type`.
        #[member(optional, value(types::MediaType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::MediaType>,
        /// `Source`.
        /// 1 to 533333 characters; matches `.*\\S.*`.
        #[member(optional, text, "Source", min_length(1))]
        #[setters(set_source, get_source)]
        pub source: Option<String>,
    }
}
