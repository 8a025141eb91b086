// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `DataTableAttributeValueType`.
    pub enum DataTableAttributeValueType {
        #[value("BOOLEAN")]
        Boolean,
        #[value("NUMBER")]
        Number,
        #[value("NUMBER_LIST")]
        NumberList,
        #[value("TEXT")]
        Text,
        #[value("TEXT_LIST")]
        TextList,
    }
}
