// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// One field of a template.
    #[shape("TaskTemplateField", TaskTemplateFieldBuilder)]
    pub struct TaskTemplateField {
        /// Name under which the field is known.
        /// Required.
        #[member(optional, value(types::TaskTemplateFieldIdentifier), "Id", required)]
        #[setters(set_id, get_id)]
        pub id: Option<types::TaskTemplateFieldIdentifier>,
        /// What the field is for.
        /// 1 to 255 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Kind of value that the field takes.
        #[member(optional, value(types::TaskTemplateFieldType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::TaskTemplateFieldType>,
        /// Choices to pick from, for a field of type `SINGLE_SELECT`.
        #[member(
            optional,
            list(String),
            "SingleSelectOptions",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_single_select_options, get_single_select_options)]
        pub single_select_options: Option<Vec<String>>,
    }
}
