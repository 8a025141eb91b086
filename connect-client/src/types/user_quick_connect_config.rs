// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `UserQuickConnectConfig`.
    #[shape("UserQuickConnectConfig", UserQuickConnectConfigBuilder, fallible)]
    pub struct UserQuickConnectConfig {
        /// `UserId`.
        /// Required.
        #[member(required, text, "UserId", required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: String,
        /// `ContactFlowId`.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
