// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Setting that decides whether Contact Lens rules are applied to results of conversational analytics.
    #[shape("RulesConfiguration", RulesConfigurationBuilder)]
    pub struct RulesConfiguration {
        /// Whether the contact is evaluated by Contact Lens rules.
        #[member(optional, value(types::Behavior), "Behavior")]
        #[setters(set_behavior, get_behavior)]
        pub behavior: Option<types::Behavior>,
    }
}
