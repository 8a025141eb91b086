// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Base units in which a recurring event repeats.
    pub enum RecurrenceFrequency {
        #[value("MONTHLY")]
        Monthly,
        #[value("WEEKLY")]
        Weekly,
        #[value("YEARLY")]
        Yearly,
    }
}
