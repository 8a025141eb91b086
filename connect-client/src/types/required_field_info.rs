// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A field that agents have to fill in.
    #[shape("RequiredFieldInfo", RequiredFieldInfoBuilder)]
    pub struct RequiredFieldInfo {
        /// The field meant.
        #[member(optional, value(types::TaskTemplateFieldIdentifier), "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<types::TaskTemplateFieldIdentifier>,
    }
}
