// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// `UpdateParticipantRoleConfigChannelInfo`.
    #[shape("UpdateParticipantRoleConfigChannelInfo")]
    pub enum UpdateParticipantRoleConfigChannelInfo {
        /// `Chat`.
        #[member("Chat", as_chat, is_chat)]
        Chat(types::ChatParticipantRoleConfig),
    }
}
