// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RecurrenceFrequency`.
    pub enum RecurrenceFrequency {
        #[value("MONTHLY")]
        Monthly,
        #[value("WEEKLY")]
        Weekly,
        #[value("YEARLY")]
        Yearly,
    }
}
