// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Days of the week to which an override can apply.
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
