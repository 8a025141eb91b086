// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to hours of operation that act as a parent of others.
    #[shape("ParentHoursOfOperationConfig", ParentHoursOfOperationConfigBuilder)]
    pub struct ParentHoursOfOperationConfig {
        /// ID of the parent hours of operation.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
    }
}
