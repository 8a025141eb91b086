// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One group of the agent hierarchy, given by its ARN.
    #[shape("AgentHierarchyGroup", AgentHierarchyGroupBuilder)]
    pub struct AgentHierarchyGroup {
        /// ARN of the group.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
