// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How an outbound contact is placed.
    #[shape("OutboundStrategy", OutboundStrategyBuilder, fallible)]
    pub struct OutboundStrategy {
        /// The strategy.
        /// Required.
        #[member(required, value(types::OutboundStrategyType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::OutboundStrategyType,
        /// Settings for the strategy.
        #[member(optional, value(types::OutboundStrategyConfig), "Config")]
        #[setters(set_config, get_config)]
        pub config: Option<types::OutboundStrategyConfig>,
    }
}
