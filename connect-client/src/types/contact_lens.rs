// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Contact Lens data of a contact.
    #[shape("ContactLens", ContactLensBuilder)]
    pub struct ContactLens {
        /// Conversational analytics of the contact.
        #[member(optional, value(types::ConversationalAnalytics), "ConversationalAnalytics")]
        #[setters(set_conversational_analytics, get_conversational_analytics)]
        pub conversational_analytics: Option<types::ConversationalAnalytics>,
    }
}
