// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// `ContactMetricValue`.
    #[shape("ContactMetricValue")]
    pub enum ContactMetricValue {
        /// `Number`.
        #[member("Number", as_number, is_number)]
        Number(f64),
    }
}
