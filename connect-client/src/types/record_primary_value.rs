// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Primary values that identify one record of a data table, with its ID and last change.
    #[shape("RecordPrimaryValue", RecordPrimaryValueBuilder)]
    pub struct RecordPrimaryValue {
        /// ID of the record.
        /// 1 to 256 characters.
        #[member(optional, text, "RecordId", min_length(1))]
        #[setters(set_record_id, get_record_id)]
        pub record_id: Option<String>,
        /// Primary values of the record.
        #[member(optional, list(types::PrimaryValueResponse), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValueResponse>>,
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
