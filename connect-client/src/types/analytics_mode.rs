// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kind of contact analysis.
    ///
    /// - `PostContact`: after the contact has ended
    /// - `RealTime`: while the contact is going on
    /// - `ContactLens`: by Contact Lens
    /// - `AutomatedInteraction`: of an automated interaction
    pub enum AnalyticsMode {
        #[value("AutomatedInteraction")]
        AutomatedInteraction,
        #[value("ContactLens")]
        ContactLens,
        #[value("PostContact")]
        PostContact,
        #[value("RealTime")]
        RealTime,
    }
}
