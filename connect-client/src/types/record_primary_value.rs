// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `RecordPrimaryValue`.
    #[shape("RecordPrimaryValue", RecordPrimaryValueBuilder)]
    pub struct RecordPrimaryValue {
        /// `RecordId`.
        /// 1 to 256 characters.
        #[member(optional, text, "RecordId", min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: Option<String>,
        /// `PrimaryValues`.
        #[member(optional, list(types::PrimaryValueResponse), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValueResponse>>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
