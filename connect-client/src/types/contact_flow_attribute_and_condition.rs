// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on the tags and type of a flow, joined by AND.
    #[shape("ContactFlowAttributeAndCondition", ContactFlowAttributeAndConditionBuilder)]
    pub struct ContactFlowAttributeAndCondition {
        /// Conditions on tags.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
        /// Condition on the flow's type.
        #[member(
            optional,
            value(types::ContactFlowTypeCondition),
            "ContactFlowTypeCondition"
        )]
        #[setters(set_contact_flow_type_condition, get_contact_flow_type_condition)]
        pub contact_flow_type_condition: Option<types::ContactFlowTypeCondition>,
    }
}
