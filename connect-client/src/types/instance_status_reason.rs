// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Explanation of why an instance could not be created.
    #[shape("InstanceStatusReason", InstanceStatusReasonBuilder)]
    pub struct InstanceStatusReason {
        /// Text that explains the failure.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
