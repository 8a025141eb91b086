// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Types of value that a data table attribute has.
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
