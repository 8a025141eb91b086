// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One of the images that a workspace uses as a logo or favicon.
    #[shape("MediaItem", MediaItemBuilder)]
    pub struct MediaItem {
        /// Which image of the workspace it is.
        #[member(optional, value(types::MediaType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::MediaType>,
        /// Image itself, or the URL it comes from.
        /// 1 to 533333 characters; matches `.*\\S.*`.
        #[member(optional, text, "Source", min_length(1))]
        #[setters(set_source, get_source)]
        pub source: Option<String>,
    }
}
