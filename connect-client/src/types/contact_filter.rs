// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactFilter`.
    #[shape("ContactFilter", ContactFilterBuilder)]
    pub struct ContactFilter {
        /// `ContactStates`.
        /// At most 9 elements.
        #[member(optional, list(types::ContactState), "ContactStates")]
        #[setters(set_contact_states, get_contact_states)]
        pub contact_states: Option<Vec<types::ContactState>>,
    }
}
