// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `InstanceStatusReason`.
    #[shape("InstanceStatusReason", InstanceStatusReasonBuilder)]
    pub struct InstanceStatusReason {
        /// `Message`.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
