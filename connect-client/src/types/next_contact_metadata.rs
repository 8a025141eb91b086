// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Details of a follow-on contact; exactly one member is set.
    #[shape("NextContactMetadata")]
    pub enum NextContactMetadata {
        /// Details for `QUICK_CONNECT`.
        #[member(
            "QuickConnectContactData",
            as_quick_connect_contact_data,
            is_quick_connect_contact_data
        )]
        QuickConnectContactData(types::QuickConnectContactData),
    }
}
