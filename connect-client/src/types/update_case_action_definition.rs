// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UpdateCaseActionDefinition`.
    #[shape("UpdateCaseActionDefinition", UpdateCaseActionDefinitionBuilder, fallible)]
    pub struct UpdateCaseActionDefinition {
        /// `Fields`.
        /// Required.
        #[member(required, list(types::FieldValue), "Fields", required)]
        #[setters(set_fields, get_fields)]
        pub fields: Vec<types::FieldValue>,
    }
}
