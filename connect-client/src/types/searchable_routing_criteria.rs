// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition of a contact search on the routing criteria that a contact has.
    #[shape("SearchableRoutingCriteria", SearchableRoutingCriteriaBuilder)]
    pub struct SearchableRoutingCriteria {
        /// Steps of the contact's routing criteria to search by.
        #[member(optional, list(types::SearchableRoutingCriteriaStep), "Steps")]
        #[setters(set_steps, get_steps)]
        pub steps: Option<Vec<types::SearchableRoutingCriteriaStep>>,
    }
}
