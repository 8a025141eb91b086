// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RulesConfiguration`.
    #[shape("RulesConfiguration", RulesConfigurationBuilder)]
    pub struct RulesConfiguration {
        /// `Behavior`.
        #[member(optional, value(types::Behavior), "Behavior")]
        #[setters(set_behavior, get_behavior)]
        pub behavior: Option<types::Behavior>,
    }
}
