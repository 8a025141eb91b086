// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One tag, as a key and its value.
    #[shape("TagSet", TagSetBuilder)]
    pub struct TagSet {
        /// Key of the tag.
        /// 1 to 128 characters; matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[member(optional, text, "key", min_length(1))]
        #[setters(set_key, get_key)]
        pub key: Option<String>,
        /// Value of the tag.
        /// At most 256 characters.
        #[member(optional, text, "value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
