// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// The preset value of one field.
    #[shape("TaskTemplateDefaultFieldValue", TaskTemplateDefaultFieldValueBuilder)]
    pub struct TaskTemplateDefaultFieldValue {
        /// The field meant.
        #[member(optional, value(types::TaskTemplateFieldIdentifier), "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<types::TaskTemplateFieldIdentifier>,
        /// Value that the field starts with, as text.
        /// At most 4096 characters.
        #[member(optional, text, "DefaultValue")]
        #[setters(set_default_value, get_default_value)]
        pub default_value: Option<String>,
    }
}
