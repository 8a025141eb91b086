// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule action that creates a case from a template.
    #[shape("CreateCaseActionDefinition", CreateCaseActionDefinitionBuilder, fallible)]
    pub struct CreateCaseActionDefinition {
        /// Case fields to fill, each with its ID and value.
        /// Required.
        #[member(required, list(types::FieldValue), "Fields", required)]
        #[setters(set_fields, get_fields)]
        pub fields: Vec<types::FieldValue>,
        /// ID of the template for the case.
        /// Required; 1 to 500 characters.
        #[member(required, text, "TemplateId", required, min_length(1))]
        #[setters(set_template_id, get_template_id)]
        pub template_id: String,
    }
}
