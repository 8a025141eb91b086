// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to hours of operation, by name, ID and ARN.
    #[shape("HoursOfOperationsIdentifier", HoursOfOperationsIdentifierBuilder, fallible)]
    pub struct HoursOfOperationsIdentifier {
        /// Name of the hours of operation.
        /// Required; 1 to 127 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the hours of operation.
        /// Required.
        #[member(required, text, "Id", required)]
        #[setters(set_id, get_id)]
        pub id: String,
        /// ARN of the hours of operation.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
