// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Routing criteria to give to a contact.
    #[shape("RoutingCriteriaInput", RoutingCriteriaInputBuilder)]
    pub struct RoutingCriteriaInput {
        /// Steps in the order in which they are tried. The next one begins when a step's time runs out without a suitable agent; after the last, every agent of the queue is eligible.
        #[member(optional, list(types::RoutingCriteriaInputStep), "Steps")]
        #[setters(set_steps, get_steps)]
        pub steps: Option<Vec<types::RoutingCriteriaInputStep>>,
    }
}
