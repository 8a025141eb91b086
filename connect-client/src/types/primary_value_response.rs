// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Value of one primary attribute of a data table record, as returned in results.
    #[shape("PrimaryValueResponse", PrimaryValueResponseBuilder)]
    pub struct PrimaryValueResponse {
        /// Name of the primary attribute.
        /// 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(optional, text, "AttributeName", min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: Option<String>,
        /// ID of the primary attribute.
        /// 1 to 256 characters.
        #[member(optional, text, "AttributeId", min_length(1))]
        #[setters(set_attribute_id, get_attribute_id)]
        pub attribute_id: Option<String>,
        /// Value of the primary attribute.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
