// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CreateCaseActionDefinition`.
    #[shape("CreateCaseActionDefinition", CreateCaseActionDefinitionBuilder, fallible)]
    pub struct CreateCaseActionDefinition {
        /// `Fields`.
        /// Required.
        #[member(required, list(types::FieldValue), "Fields", required)]
        #[setters(set_fields, get_fields)]
        pub fields: Vec<types::FieldValue>,
        /// `TemplateId`.
        /// Required; 1 to 500 characters.
        #[member(required, text, "TemplateId", required, min_length(1))]
        #[setters(set_template_id, get_template_id)]
        pub template_id: String,
    }
}
