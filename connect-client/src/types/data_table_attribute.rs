// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Column of a data table, with the type and validation rules of its values.
    #[shape("DataTableAttribute", DataTableAttributeBuilder, fallible)]
    pub struct DataTableAttribute {
        /// ID of the attribute.
        /// 1 to 256 characters.
        #[member(optional, text, "AttributeId", min_length(1))]
        #[setters(set_attribute_id, get_attribute_id)]
        pub attribute_id: Option<String>,
        /// Name of the attribute, unique in its data table.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// Type of the attribute's values.
        /// Required.
        #[member(required, value(types::DataTableAttributeValueType), "ValueType", required)]
        #[setters(set_value_type, get_value_type)]
        pub value_type: types::DataTableAttributeValueType,
        /// Description of the attribute.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// ID of the data table to which the attribute belongs.
        /// 1 to 256 characters.
        #[member(optional, text, "DataTableId", min_length(1))]
        #[setters(set_data_table_id, get_data_table_id)]
        pub data_table_id: Option<String>,
        /// ARN of the data table to which the attribute belongs.
        #[member(optional, text, "DataTableArn")]
        #[setters(set_data_table_arn, get_data_table_arn)]
        pub data_table_arn: Option<String>,
        /// Whether the attribute identifies records; its values then have to be unique combinations without expressions.
        #[member(default(false), copy(bool), "Primary", defaults)]
        #[setters(set_primary, get_primary)]
        pub primary: bool,
        /// ID of the attribute's version.
        /// At most 128 characters.
        #[member(optional, text, "Version")]
        #[setters(set_version, get_version)]
        pub version: Option<String>,
        /// Lock version of the attribute, for optimistic locking.
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
        /// Rules that values of the attribute have to meet, based on JSON Schema.
        #[member(optional, value(types::Validation), "Validation")]
        #[setters(set_validation, get_validation)]
        pub validation: Option<types::Validation>,
    }
}
