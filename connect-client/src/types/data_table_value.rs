// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Value to write into a data table, at one record and attribute.
    #[shape("DataTableValue", DataTableValueBuilder, fallible)]
    pub struct DataTableValue {
        /// Primary values of the value's record.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// Name of the value's attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Value itself.
        /// Required.
        #[member(required, text, "Value", required)]
        #[setters(set_value, get_value)]
        pub value: String,
        /// Lock version of the value.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion")]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
