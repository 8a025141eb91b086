// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Which earlier chat a new one continues, and how that chat is chosen.
    #[shape("PersistentChat", PersistentChatBuilder)]
    pub struct PersistentChat {
        /// How `SourceContactId` is understood; needed for a persistent chat.
        #[member(optional, value(types::RehydrationType), "RehydrationType")]
        #[setters(set_rehydration_type, get_rehydration_type)]
        pub rehydration_type: Option<types::RehydrationType>,
        /// Contact of the earlier chat: the initial contact for `ENTIRE_PAST_SESSION`, the very contact to continue for `FROM_SEGMENT`.
        /// 1 to 256 characters.
        #[member(optional, text, "SourceContactId", min_length(1))]
        #[setters(set_source_contact_id, get_source_contact_id)]
        pub source_contact_id: Option<String>,
    }
}
