// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Flow as it appears in a list, without its content.
    #[shape("ContactFlowSummary", ContactFlowSummaryBuilder)]
    pub struct ContactFlowSummary {
        /// ID of the flow.
        /// At most 500 characters.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the flow.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the flow.
        /// At least 1 character.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Kind of flow.
        #[member(optional, value(types::ContactFlowType), "ContactFlowType")]
        #[setters(set_contact_flow_type, get_contact_flow_type)]
        pub contact_flow_type: Option<types::ContactFlowType>,
        /// Whether the flow is active or archived.
        #[member(optional, value(types::ContactFlowState), "ContactFlowState")]
        #[setters(set_contact_flow_state, get_contact_flow_state)]
        pub contact_flow_state: Option<types::ContactFlowState>,
        /// Whether the flow is published or only saved.
        #[member(optional, value(types::ContactFlowStatus), "ContactFlowStatus")]
        #[setters(set_contact_flow_status, get_contact_flow_status)]
        pub contact_flow_status: Option<types::ContactFlowStatus>,
    }
}
