// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Order of search results: a field, and ascending or descending.
    #[shape("Sort", SortBuilder, fallible)]
    pub struct Sort {
        /// Field to sort by.
        /// Required.
        #[member(required, value(types::SortableFieldName), "FieldName", required)]
        #[setters(set_field_name, get_field_name)]
        pub field_name: types::SortableFieldName,
        /// Whether to sort in ascending or descending order.
        /// Required.
        #[member(required, value(types::SortOrder), "Order", required)]
        #[setters(set_order, get_order)]
        pub order: types::SortOrder,
    }
}
