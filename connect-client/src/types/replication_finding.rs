// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Resource that failed to replicate between AWS Regions under Global Resiliency, and why.
    #[shape("ReplicationFinding", ReplicationFindingBuilder, fallible)]
    pub struct ReplicationFinding {
        /// ARN of the resource concerned.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// ID of the resource concerned.
        /// Required; 1 to 500 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// AWS Region where the problem was found.
        /// 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "Region", min_length(8))]
        #[setters(set_region, get_region)]
        pub region: Option<String>,
        /// Type of the resource concerned, such as `QUEUE` or `ROUTING_PROFILE`.
        /// Required; 1 to 128 characters.
        #[member(required, text, "ResourceType", required, min_length(1))]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: String,
        /// Name of the resource concerned.
        /// 1 to 512 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Replication step that led to the finding, such as creating or deleting the resource.
        /// 1 to 256 characters.
        #[member(optional, text, "Operation", min_length(1))]
        #[setters(set_operation, get_operation)]
        pub operation: Option<String>,
        /// Stable code for the class of finding, for looking up how to resolve it.
        /// 1 to 256 characters.
        #[member(optional, text, "ReferenceCode", min_length(1))]
        #[setters(set_reference_code, get_reference_code)]
        pub reference_code: Option<String>,
        /// Readable description of the problem and of what resolves it, if anything is needed.
        /// At most 4096 characters.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
