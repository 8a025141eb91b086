// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// Value of a contact's metric, always a number.
    #[shape("ContactMetricValue")]
    pub enum ContactMetricValue {
        /// Place in the queue for `POSITION_IN_QUEUE`, predicted wait in seconds for `ESTIMATED_WAIT_TIME`.
        #[member("Number", as_number, is_number)]
        Number(f64),
    }
}
