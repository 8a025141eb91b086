// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Settings for the strategy `AGENT_FIRST`.
    #[shape("AgentFirst", AgentFirstBuilder)]
    pub struct AgentFirst {
        /// What the agent may do in the preview, and for how long.
        #[member(optional, value(types::Preview), "Preview")]
        #[setters(set_preview, get_preview)]
        pub preview: Option<types::Preview>,
    }
}
