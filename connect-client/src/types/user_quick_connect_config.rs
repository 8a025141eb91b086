// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Settings of a quick connect to a user: whom it reaches, and by which flow.
    #[shape("UserQuickConnectConfig", UserQuickConnectConfigBuilder, fallible)]
    pub struct UserQuickConnectConfig {
        /// ID of the user.
        /// Required.
        #[member(required, text, "UserId", required)]
        #[setters(set_user_id, get_user_id)]
        pub user_id: String,
        /// ID of the flow, whose type has to be transfer to agent.
        /// Required; at most 500 characters.
        #[member(required, text, "ContactFlowId", required)]
        #[setters(set_contact_flow_id, get_contact_flow_id)]
        pub contact_flow_id: String,
    }
}
