// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// File attached to a case, email or task, described without its content.
    #[shape("AttachedFile", AttachedFileBuilder, fallible)]
    pub struct AttachedFile {
        /// When the file was made: an ISO 8601 time with milliseconds.
        /// Required.
        #[member(required, text, "CreationTime", required)]
        #[setters(set_creation_time, get_creation_time)]
        pub creation_time: String,
        /// ARN of the attached file.
        /// Required.
        #[member(required, text, "FileArn", required)]
        #[setters(set_file_arn, get_file_arn)]
        pub file_arn: String,
        /// ID of the attached file.
        /// Required; 1 to 256 characters.
        #[member(required, text, "FileId", required, min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: String,
        /// Name of the attached file; upper and lower case differ.
        /// Required; 1 to 256 characters; matches `^\P{C}*$`.
        #[member(required, text, "FileName", required, min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: String,
        /// Size of the file, in bytes.
        /// Required; at least 1.
        #[member(required, copy(i64), "FileSizeInBytes", required, min(1.0))]
        #[setters(set_file_size_in_bytes, get_file_size_in_bytes)]
        pub file_size_in_bytes: i64,
        /// How far the file has come, as of now.
        /// Required.
        #[member(required, value(types::FileStatusType), "FileStatus", required)]
        #[setters(set_file_status, get_file_status)]
        pub file_status: types::FileStatusType,
        /// Identity that made the file.
        #[member(optional, value(types::CreatedByInfo), "CreatedBy")]
        #[setters(set_created_by, get_created_by)]
        pub created_by: Option<types::CreatedByInfo>,
        /// Purpose of the file.
        #[member(optional, value(types::FileUseCaseType), "FileUseCaseType")]
        #[setters(set_file_use_case_type, get_file_use_case_type)]
        pub file_use_case_type: Option<types::FileUseCaseType>,
        /// ARN of the resource to which the file belongs, such as a case, email or task.
        #[member(optional, text, "AssociatedResourceArn")]
        #[setters(set_associated_resource_arn, get_associated_resource_arn)]
        pub associated_resource_arn: Option<String>,
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
