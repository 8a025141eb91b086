// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactAnalysis`.
    #[shape("ContactAnalysis", ContactAnalysisBuilder)]
    pub struct ContactAnalysis {
        /// `Transcript`.
        #[member(optional, value(types::Transcript), "Transcript")]
        #[setters(set_transcript, get_transcript)]
        pub transcript: Option<types::Transcript>,
    }
}
