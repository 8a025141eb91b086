// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Hints on how a call ended.
    #[shape("DisconnectDetails", DisconnectDetailsBuilder)]
    pub struct DisconnectDetails {
        /// Suspected problem at the end of the call; absent when nothing was noticed.
        /// At most 128 characters.
        #[member(optional, text, "PotentialDisconnectIssue")]
        #[setters(set_potential_disconnect_issue, get_potential_disconnect_issue)]
        pub potential_disconnect_issue: Option<String>,
    }
}
