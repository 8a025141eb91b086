// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Media quality of a contact, for each side.
    #[shape("QualityMetrics", QualityMetricsBuilder)]
    pub struct QualityMetrics {
        /// Media quality on the agent's side.
        #[member(optional, value(types::AgentQualityMetrics), "Agent")]
        #[setters(set_agent, get_agent)]
        pub agent: Option<types::AgentQualityMetrics>,
        /// Media quality on the customer's side.
        #[member(optional, value(types::CustomerQualityMetrics), "Customer")]
        #[setters(set_customer, get_customer)]
        pub customer: Option<types::CustomerQualityMetrics>,
    }
}
