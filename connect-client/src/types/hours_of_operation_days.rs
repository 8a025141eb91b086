// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Days of the week for hours of operation.
    pub enum HoursOfOperationDays {
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
