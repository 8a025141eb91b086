// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule action that sets fields of a case.
    #[shape("UpdateCaseActionDefinition", UpdateCaseActionDefinitionBuilder, fallible)]
    pub struct UpdateCaseActionDefinition {
        /// Fields to set in the case, each with its ID and value.
        /// Required.
        #[member(required, list(types::FieldValue), "Fields", required)]
        #[setters(set_fields, get_fields)]
        pub fields: Vec<types::FieldValue>,
    }
}
