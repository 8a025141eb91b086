// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for users by the states of their contacts.
    #[shape("ContactFilter", ContactFilterBuilder)]
    pub struct ContactFilter {
        /// States of contacts to look for.
        /// At most 9 elements.
        #[member(optional, list(types::ContactState), "ContactStates")]
        #[setters(set_contact_states, get_contact_states)]
        pub contact_states: Option<Vec<types::ContactState>>,
    }
}
