// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Data table value to delete, identified by record and attribute, with its lock version.
    #[shape(
        "DataTableDeleteValueIdentifier",
        DataTableDeleteValueIdentifierBuilder,
        fallible
    )]
    pub struct DataTableDeleteValueIdentifier {
        /// Primary values of the value's record.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// Name of the value's attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Lock version of the value.
        /// Required.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
    }
}
