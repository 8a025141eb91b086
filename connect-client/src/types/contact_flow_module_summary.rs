// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Flow module as it appears in a list, without its content.
    #[shape("ContactFlowModuleSummary", ContactFlowModuleSummaryBuilder)]
    pub struct ContactFlowModuleSummary {
        /// ID of the flow module.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the flow module.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the flow module.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Whether the flow module is active or archived.
        #[member(optional, value(types::ContactFlowModuleState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowModuleState>,
    }
}
