// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;

connect_runtime::structure! {
    /// `NotificationRecipientType`.
    #[shape("NotificationRecipientType", NotificationRecipientTypeBuilder)]
    pub struct NotificationRecipientType {
        /// `UserTags`.
        #[member(optional, map(String, String), "UserTags")]
        #[setters(set_user_tags, get_user_tags)]
        pub user_tags: Option<HashMap<String, String>>,
        /// `UserIds`.
        #[member(optional, list(String), "UserIds")]
        #[setters(set_user_ids, get_user_ids)]
        pub user_ids: Option<Vec<String>>,
    }
}
