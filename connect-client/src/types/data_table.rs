// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Customer-defined table of values that flows, applications, views and workspaces look up as dynamic configuration.
    #[shape("DataTable", DataTableBuilder, fallible)]
    pub struct DataTable {
        /// Name of the data table, unique in the instance.
        /// Required; 1 to 127 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the data table, without a version alias.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the data table, without a version alias.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// IANA time zone in which time-based values are resolved.
        /// Required.
        #[member(required, text, "TimeZone", required)]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: String,
        /// Description of the data table.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Level of data at which concurrent edits of values are locked.
        #[member(optional, value(types::DataTableLockLevel), "ValueLockLevel")]
        #[setters(set_value_lock_level, get_value_lock_level)]
        pub value_lock_level: Option<types::DataTableLockLevel>,
        /// Lock version of the data table, for optimistic locking; it changes with every update.
        #[member(optional, value(types::DataTableLockVersion), "LockVersion")]
        #[setters(set_lock_version, get_lock_version)]
        pub lock_version: Option<types::DataTableLockVersion>,
        /// ID and alias of the customer-managed version, so neither `$LATEST` nor `$SAVED`.
        /// At most 128 characters.
        #[member(optional, text, "Version")]
        #[setters(set_version, get_version)]
        pub version: Option<String>,
        /// Description of the customer-managed version.
        /// At most 250 characters; matches `^[\\P{C}\r\n\t]+$`.
        #[member(optional, text, "VersionDescription")]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// Current status of the data table.
        #[member(optional, value(types::DataTableStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::DataTableStatus>,
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
    }
}
