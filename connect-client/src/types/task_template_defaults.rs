// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Values that a template presets in new tasks.
    #[shape("TaskTemplateDefaults", TaskTemplateDefaultsBuilder)]
    pub struct TaskTemplateDefaults {
        /// Preset values, one entry per field.
        #[member(optional, list(types::TaskTemplateDefaultFieldValue), "DefaultFieldValues")]
        #[setters(set_default_field_values, get_default_field_values)]
        pub default_field_values: Option<Vec<types::TaskTemplateDefaultFieldValue>>,
    }
}
