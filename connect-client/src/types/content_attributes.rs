// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContentAttributes`.
    #[shape("ContentAttributes", ContentAttributesBuilder)]
    pub struct ContentAttributes {
        /// `RecommenderConfig`.
        #[member(optional, value(types::RecommenderConfig), "RecommenderConfig")]
        #[setters(set_recommender_config, get_recommender_config)]
        pub recommender_config: Option<types::RecommenderConfig>,
    }
}
