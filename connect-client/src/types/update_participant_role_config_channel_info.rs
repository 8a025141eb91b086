// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Settings for participant roles in a certain channel, of which chat is the only choice.
    #[shape("UpdateParticipantRoleConfigChannelInfo")]
    pub enum UpdateParticipantRoleConfigChannelInfo {
        /// Settings for participants in a chat, by role.
        #[member("Chat", as_chat, is_chat)]
        Chat(types::ChatParticipantRoleConfig),
    }
}
