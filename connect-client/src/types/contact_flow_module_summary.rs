// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactFlowModuleSummary`.
    #[shape("ContactFlowModuleSummary", ContactFlowModuleSummaryBuilder)]
    pub struct ContactFlowModuleSummary {
        /// `Id`.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Name`.
        /// 1 to 127 characters; matches `.*\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `State`.
        #[member(optional, value(types::ContactFlowModuleState), "State")]
        #[setters(set_state, get_state)]
        pub state: Option<types::ContactFlowModuleState>,
    }
}
