// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of an attached file.
    pub enum FileStatusType {
        #[value("APPROVED")]
        Approved,
        #[value("DRAFTING")]
        Drafting,
        #[value("FAILED")]
        Failed,
        #[value("PROCESSING")]
        Processing,
        #[value("REJECTED")]
        Rejected,
    }
}
