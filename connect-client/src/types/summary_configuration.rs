// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Setting that decides which summaries conversational analytics generates.
    #[shape("SummaryConfiguration", SummaryConfigurationBuilder, fallible)]
    pub struct SummaryConfiguration {
        /// Kinds of summaries to generate.
        /// Required; at most 2 elements.
        #[member(required, list(types::SummaryMode), "SummaryModes", required)]
        #[setters(set_summary_modes, get_summary_modes)]
        pub summary_modes: Vec<types::SummaryMode>,
    }
}
