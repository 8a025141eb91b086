// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ParentHoursOfOperationConfig`.
    #[shape("ParentHoursOfOperationConfig", ParentHoursOfOperationConfigBuilder)]
    pub struct ParentHoursOfOperationConfig {
        /// `HoursOfOperationId`.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
    }
}
