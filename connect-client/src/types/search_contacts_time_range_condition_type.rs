// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Conditions that a contact's timestamp can be tested for.
    pub enum SearchContactsTimeRangeConditionType {
        #[value("NOT_EXISTS")]
        NotExists,
    }
}
