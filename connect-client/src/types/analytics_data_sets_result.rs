// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Analytics data set that can be associated with an account.
    #[shape("AnalyticsDataSetsResult", AnalyticsDataSetsResultBuilder)]
    pub struct AnalyticsDataSetsResult {
        /// ID of the data set.
        /// 1 to 255 characters.
        #[member(optional, text, "DataSetId", min_length(1))]
        #[setters(set_data_set_id, get_data_set_id)]
        pub data_set_id: Option<String>,
        /// Name of the data set.
        #[member(optional, text, "DataSetName")]
        #[setters(set_data_set_name, get_data_set_name)]
        pub data_set_name: Option<String>,
    }
}
