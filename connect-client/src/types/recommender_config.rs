// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;

connect_runtime::structure! {
    /// Settings of the Amazon Personalize recommender behind a personalised web notification.
    #[shape("RecommenderConfig", RecommenderConfigBuilder, fallible)]
    pub struct RecommenderConfig {
        /// Name of the Amazon Personalize domain where the recommender is.
        /// Required; 1 to 64 characters.
        #[member(required, text, "DomainName", required, min_length(1))]
        #[setters(set_domain_name, get_domain_name)]
        pub domain_name: String,
        /// Name of the recommender that makes the recommendations.
        /// Required; 1 to 64 characters.
        #[member(required, text, "RecommenderName", required, min_length(1))]
        #[setters(set_recommender_name, get_recommender_name)]
        pub recommender_name: String,
        /// Context for the recommender that influences its recommendations, as keys and values.
        #[member(
            optional,
            map(String, String),
            "Context",
            keys(&member::Bounds::NONE.min_length(1)),
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_context, get_context)]
        pub context: Option<HashMap<String, String>>,
    }
}
