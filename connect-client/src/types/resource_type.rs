// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of resources that can be reported as in use.
    pub enum ResourceType {
        #[value("CONTACT")]
        Contact,
        #[value("CONTACT_FLOW")]
        ContactFlow,
        #[value("HIERARCHY_GROUP")]
        HierarchyGroup,
        #[value("HIERARCHY_LEVEL")]
        HierarchyLevel,
        #[value("INSTANCE")]
        Instance,
        #[value("PARTICIPANT")]
        Participant,
        #[value("PHONE_NUMBER")]
        PhoneNumber,
        #[value("USER")]
        User,
    }
}
