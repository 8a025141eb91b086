// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Key data of a task template, without its fields.
    #[shape("TaskTemplateMetadata", TaskTemplateMetadataBuilder)]
    pub struct TaskTemplateMetadata {
        /// Template ID.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the task template.
        /// 1 to 500 characters.
        #[member(optional, text, "Arn", min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the template.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the template is for.
        /// 1 to 255 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Whether tasks may be made from the template.
        #[member(optional, value(types::TaskTemplateStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::TaskTemplateStatus>,
        /// Time of the latest change.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// Time of creation.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
    }
}
