// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// AWS Regions and traffic distribution group of a contact.
    #[shape("GlobalResiliencyMetadata", GlobalResiliencyMetadataBuilder)]
    pub struct GlobalResiliencyMetadata {
        /// AWS Region that is active for the contact.
        /// At most 1024 characters.
        #[member(optional, text, "ActiveRegion")]
        #[setters(set_active_region, get_active_region)]
        pub active_region: Option<String>,
        /// AWS Region in which the contact originated.
        /// At most 1024 characters.
        #[member(optional, text, "OriginRegion")]
        #[setters(set_origin_region, get_origin_region)]
        pub origin_region: Option<String>,
        /// Traffic distribution group of the contact.
        /// Matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[member(optional, text, "TrafficDistributionGroupId")]
        #[setters(set_traffic_distribution_group_id, get_traffic_distribution_group_id)]
        pub traffic_distribution_group_id: Option<String>,
    }
}
