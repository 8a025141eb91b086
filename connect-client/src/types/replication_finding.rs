// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ReplicationFinding`.
    #[shape("ReplicationFinding", ReplicationFindingBuilder, fallible)]
    pub struct ReplicationFinding {
        /// `Arn`.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// `Id`.
        /// Required; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// `Region`.
        /// 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "Region", min_length(8))]
        #[setters(set_region, get_region)]
        pub region: Option<String>,
        /// `ResourceType`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "ResourceType", required, min_length(1))]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: String,
        /// `Name`.
        /// 1 to 512 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Operation`.
        /// 1 to 256 characters.
        #[member(optional, text, "Operation", min_length(1))]
        #[setters(set_operation, get_operation)]
        pub operation: Option<String>,
        /// `ReferenceCode`.
        /// 1 to 256 characters.
        #[member(optional, text, "ReferenceCode", min_length(1))]
        #[setters(set_reference_code, get_reference_code)]
        pub reference_code: Option<String>,
        /// `Message`.
        /// At most 4096 characters.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
