// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `AttachedFile`.
    #[shape("AttachedFile", AttachedFileBuilder, fallible)]
    pub struct AttachedFile {
        /// `CreationTime`.
        /// Required.
        #[member(required, text, "CreationTime", required)]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: String,
        /// `FileArn`.
        /// Required.
        #[member(required, text, "FileArn", required)]
        #[setters(set_file_arn, get_file_arn)]
        pub file_arn: String,
        /// `FileId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "FileId", required, min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: String,
        /// `FileName`.
        /// Required; 1 to 256 characters; matches `^\P{C}*$`.
        #[member(required, text, "FileName", required, min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: String,
        /// `FileSizeInBytes`.
        /// Required; at least 1.
        #[member(required, copy(i64), "FileSizeInBytes", required, min(1.0))]
        #[setters(set_file_size_in_bytes, get_file_size_in_bytes)]
        pub file_size_in_bytes: i64,
        /// `FileStatus`.
        /// Required.
        #[member(required, value(types::FileStatusType), "FileStatus", required)]
        #[setters(set_file_status, get_file_status)]
        pub file_status: types::FileStatusType,
        /// `CreatedBy`.
        #[member(optional, value(types::CreatedByInfo), "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<types::CreatedByInfo>,
        /// `FileUseCaseType`.
        #[member(optional, value(types::FileUseCaseType), "FileUseCaseType")]
        #[setters(set_file_use_case_type, get_file_use_case_type)]
        pub file_use_case_type: Option<types::FileUseCaseType>,
        /// `AssociatedResourceArn`.
        #[member(optional, text, "AssociatedResourceArn")]
        #[setters(set_associated_resource_arn, get_associated_resource_arn)]
        pub associated_resource_arn: Option<String>,
        /// `Tags`.
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
