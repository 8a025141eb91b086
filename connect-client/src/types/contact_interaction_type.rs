// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of contact interaction that an evaluation form is for.
    pub enum ContactInteractionType {
        #[value("AGENT")]
        Agent,
        #[value("AUTOMATED")]
        Automated,
        #[value("CUSTOMER")]
        Customer,
    }
}
