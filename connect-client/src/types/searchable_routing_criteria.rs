// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `SearchableRoutingCriteria`.
    #[shape("SearchableRoutingCriteria", SearchableRoutingCriteriaBuilder)]
    pub struct SearchableRoutingCriteria {
        /// `Steps`.
        #[member(optional, list(types::SearchableRoutingCriteriaStep), "Steps")]
        #[setters(set_steps, get_steps)]
        pub steps: Option<Vec<types::SearchableRoutingCriteriaStep>>,
    }
}
