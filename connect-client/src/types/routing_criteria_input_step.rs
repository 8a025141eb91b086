// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One step of the routing criteria: a requirement for agents and how long it holds.
    #[shape("RoutingCriteriaInputStep", RoutingCriteriaInputStepBuilder)]
    pub struct RoutingCriteriaInputStep {
        /// When to give up on this step.
        #[member(optional, value(types::RoutingCriteriaInputStepExpiry), "Expiry")]
        #[setters(set_expiry, get_expiry)]
        pub expiry: Option<types::RoutingCriteriaInputStepExpiry>,
        /// Requirement that an agent has to meet, such as a proficiency in a predefined attribute or being one of certain users.
        #[member(optional, value(types::Expression), "Expression")]
        #[setters(set_expression, get_expression)]
        pub expression: Option<types::Expression>,
    }
}
