// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Data table value as it appears in a list.
    #[shape("DataTableValueSummary", DataTableValueSummaryBuilder, fallible)]
    pub struct DataTableValueSummary {
        /// ID of the record that holds the value.
        /// 1 to 256 characters.
        #[member(optional, text, "RecordId", min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: Option<String>,
        /// ID of the attribute that the value belongs to.
        /// 1 to 256 characters.
        #[member(optional, text, "AttributeId", min_length(1))]
        #[setters(set_attribute_id, get_attribute_id)]
        pub attribute_id: Option<String>,
        /// Primary values of the record.
        /// Required.
        #[member(required, list(types::PrimaryValueResponse), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Vec<types::PrimaryValueResponse>,
        /// Name of the attribute that the value belongs to.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Data type of the value.
        /// Required.
        #[member(required, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: types::DataTableAttributeValueType,
        /// Value itself, as text.
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
