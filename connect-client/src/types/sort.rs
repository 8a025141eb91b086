// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `Sort`.
    #[shape("Sort", SortBuilder, fallible)]
    pub struct Sort {
        /// `FieldName`.
        /// Required.
        #[member(required, value(types::SortableFieldName), "FieldName", required)]
        #[setters(set_field_name, get_field_name)]
        pub field_name: types::SortableFieldName,
        /// `Order`.
        /// Required.
        #[member(required, value(types::SortOrder), "Order", required)]
        #[setters(set_order, get_order)]
        pub order: types::SortOrder,
    }
}
