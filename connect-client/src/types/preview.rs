// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Preview of an outbound contact by the agent.
    #[shape("Preview", PreviewBuilder, fallible)]
    pub struct Preview {
        /// Time limit after the agent accepts.
        /// Required.
        #[member(
            optional,
            value(types::PostAcceptTimeoutConfig),
            "PostAcceptTimeoutConfig",
            required
        )]
        #[setters(set_post_accept_timeout_config, get_post_accept_timeout_config)]
        pub post_accept_timeout_config: Option<types::PostAcceptTimeoutConfig>,
        /// What the agent may do in the preview.
        /// Required.
        #[member(required, list(types::AllowedUserAction), "AllowedUserActions", required)]
        #[setters(set_allowed_user_actions, get_allowed_user_actions)]
        pub allowed_user_actions: Vec<types::AllowedUserAction>,
    }
}
