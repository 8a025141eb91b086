// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A field that agents cannot change.
    #[shape("ReadOnlyFieldInfo", ReadOnlyFieldInfoBuilder)]
    pub struct ReadOnlyFieldInfo {
        /// The field meant.
        #[member(optional, value(types::TaskTemplateFieldIdentifier), "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<types::TaskTemplateFieldIdentifier>,
    }
}
