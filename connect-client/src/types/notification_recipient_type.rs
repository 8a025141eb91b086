// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;

connect_runtime::structure! {
    /// Users whom a notification addresses or leaves out, by their tags or IDs.
    #[shape("NotificationRecipientType", NotificationRecipientTypeBuilder)]
    pub struct NotificationRecipientType {
        /// Tags, by key, of the users meant.
        #[member(optional, map(String, String), "UserTags")]
        #[setters(set_user_tags, get_user_tags)]
        pub user_tags: Option<HashMap<String, String>>,
        /// IDs of the users meant; with `OnContactEvaluationSubmit`, a variable can stand for the agent.
        #[member(optional, list(String), "UserIds")]
        #[setters(set_user_ids, get_user_ids)]
        pub user_ids: Option<Vec<String>>,
    }
}
