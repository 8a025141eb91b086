// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactFlowTypeCondition`.
    #[shape("ContactFlowTypeCondition", ContactFlowTypeConditionBuilder)]
    pub struct ContactFlowTypeCondition {
        /// `ContactFlowType`.
        #[member(optional, value(types::ContactFlowType), "ContactFlowType")]
        #[setters(set_contact_flow_type, get_contact_flow_type)]
        pub contact_flow_type: Option<types::ContactFlowType>,
    }
}
