// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One stage of routing: which agents qualify, and for how long only they do.
    #[shape("Step", StepBuilder)]
    pub struct Step {
        /// When the step gives way to the next one.
        #[member(optional, value(types::Expiry), "Expiry")]
        #[setters(set_expiry, get_expiry)]
        pub expiry: Option<types::Expiry>,
        /// Condition an agent has to meet.
        #[member(optional, value(types::Expression), "Expression")]
        #[setters(set_expression, get_expression)]
        pub expression: Option<types::Expression>,
        /// Progress of the step.
        #[member(optional, value(types::RoutingCriteriaStepStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::RoutingCriteriaStepStatus>,
    }
}
