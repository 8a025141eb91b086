// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reason for ending a contact.
    #[shape("DisconnectReason", DisconnectReasonBuilder)]
    pub struct DisconnectReason {
        /// Code of the reason.
        #[member(optional, text, "Code")]
        #[setters(set_code, get_code)]
        pub code: Option<String>,
    }
}
