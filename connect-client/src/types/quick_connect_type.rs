// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses the kind of destination that a quick connect leads to: a user, a queue, a phone number or a flow.
    pub enum QuickConnectType {
        #[value("FLOW")]
        Flow,
        #[value("PHONE_NUMBER")]
        PhoneNumber,
        #[value("QUEUE")]
        Queue,
        #[value("USER")]
        User,
    }
}
