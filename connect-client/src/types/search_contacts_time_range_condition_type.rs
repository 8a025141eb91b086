// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SearchContactsTimeRangeConditionType`.
    pub enum SearchContactsTimeRangeConditionType {
        #[value("NOT_EXISTS")]
        NotExists,
    }
}
