// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `OverrideDays`.
    pub enum OverrideDays {
        #[value("FRIDAY")]
        Friday,
        #[value("MONDAY")]
        Monday,
        #[value("SATURDAY")]
        Saturday,
        #[value("SUNDAY")]
        Sunday,
        #[value("THURSDAY")]
        Thursday,
        #[value("TUESDAY")]
        Tuesday,
        #[value("WEDNESDAY")]
        Wednesday,
    }
}
