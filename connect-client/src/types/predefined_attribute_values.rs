// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;

connect_runtime::union! {
    /// `PredefinedAttributeValues`.
    #[shape("PredefinedAttributeValues")]
    pub enum PredefinedAttributeValues {
        /// `StringList`.
        /// At most 500 elements.
        #[member(
            "StringList",
            as_string_list,
            is_string_list,
            items(&member::Bounds::NONE.min_length(1))
        )]
        StringList(Vec<String>),
    }
}
