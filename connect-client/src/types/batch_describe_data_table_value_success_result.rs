// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Data table value that a batch read, with its metadata.
    #[shape(
        "BatchDescribeDataTableValueSuccessResult",
        BatchDescribeDataTableValueSuccessResultBuilder,
        fallible
    )]
    pub struct BatchDescribeDataTableValueSuccessResult {
        /// ID of the record.
        /// Required; 1 to 256 characters.
        #[member(required, text, "RecordId", required, min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: String,
        /// ID of the attribute.
        /// Required; 1 to 256 characters.
        #[member(required, text, "AttributeId", required, min_length(1))]
        #[setters(set_attribute_id, get_attribute_id)]
        pub attribute_id: String,
        /// Primary values of the record.
        /// Required.
        #[member(required, list(types::PrimaryValueResponse), "PrimaryValues", required)]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Vec<types::PrimaryValueResponse>,
        /// Name of the attribute.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Value as stored; an expression is not evaluated.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// Lock version of the value.
        /// Required.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion", required)]
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
