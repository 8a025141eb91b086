// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A field that is hidden from agents.
    #[shape("InvisibleFieldInfo", InvisibleFieldInfoBuilder)]
    pub struct InvisibleFieldInfo {
        /// The field meant.
        #[member(optional, value(types::TaskTemplateFieldIdentifier), "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<types::TaskTemplateFieldIdentifier>,
    }
}
