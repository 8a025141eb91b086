// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on the type of a flow.
    #[shape("ContactFlowTypeCondition", ContactFlowTypeConditionBuilder)]
    pub struct ContactFlowTypeCondition {
        /// Only flows of this type.
        #[member(optional, value(types::ContactFlowType), "ContactFlowType")]
        #[setters(set_contact_flow_type, get_contact_flow_type)]
        pub contact_flow_type: Option<types::ContactFlowType>,
    }
}
