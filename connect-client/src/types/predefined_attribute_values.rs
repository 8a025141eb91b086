// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;

connect_runtime::union! {
    /// Values that a predefined attribute offers.
    #[shape("PredefinedAttributeValues")]
    pub enum PredefinedAttributeValues {
        /// Values of the attribute, as a list of strings.
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
