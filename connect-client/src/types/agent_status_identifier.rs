// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Points to an agent status.
    #[shape("AgentStatusIdentifier", AgentStatusIdentifierBuilder)]
    pub struct AgentStatusIdentifier {
        /// ARN of the agent status.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// ID of the agent status.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}
