// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Optional attributes that fill in the content of a web notification.
    #[shape("ContentAttributes", ContentAttributesBuilder)]
    pub struct ContentAttributes {
        /// Settings of the recommender that personalises what the notification shows.
        #[member(optional, value(types::RecommenderConfig), "RecommenderConfig")]
        #[setters(set_recommender_config, get_recommender_config)]
        pub recommender_config: Option<types::RecommenderConfig>,
    }
}
