// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Rules by which a contact finds its agent, worked through step by step.
    #[shape("RoutingCriteria", RoutingCriteriaBuilder)]
    pub struct RoutingCriteria {
        /// Steps in the order in which they apply. A step that ends without a free matching agent gives way to the next one; after the last step any agent of the queue may get the contact.
        #[member(optional, list(types::Step), "Steps")]
        #[setters(set_steps, get_steps)]
        pub steps: Option<Vec<types::Step>>,
        /// When the rules took effect, which happens on transfer to a queue. In an agent's own queue they never take effect, but this member is set all the same.
        #[member(optional, value(primitives::DateTime), "ActivationTimestamp")]
        #[setters(set_activation_timestamp, get_activation_timestamp)]
        pub activation_timestamp: Option<primitives::DateTime>,
        /// Index of these routing criteria.
        #[member(optional, copy(i32), "Index")]
        #[setters(set_index, get_index)]
        pub index: Option<i32>,
    }
}
