// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rules for how agents deal with a template's fields; each list names fields from `Fields`.
    #[shape("TaskTemplateConstraints", TaskTemplateConstraintsBuilder)]
    pub struct TaskTemplateConstraints {
        /// Fields that an agent has to fill in.
        #[member(optional, list(types::RequiredFieldInfo), "RequiredFields")]
        #[setters(set_required_fields, get_required_fields)]
        pub required_fields: Option<Vec<types::RequiredFieldInfo>>,
        /// Fields that an agent sees but cannot change.
        #[member(optional, list(types::ReadOnlyFieldInfo), "ReadOnlyFields")]
        #[setters(set_read_only_fields, get_read_only_fields)]
        pub read_only_fields: Option<Vec<types::ReadOnlyFieldInfo>>,
        /// Fields that an agent does not see.
        #[member(optional, list(types::InvisibleFieldInfo), "InvisibleFields")]
        #[setters(set_invisible_fields, get_invisible_fields)]
        pub invisible_fields: Option<Vec<types::InvisibleFieldInfo>>,
    }
}
