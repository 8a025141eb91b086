// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for flows by tags and type, with conditions joined by AND or OR.
    #[shape("ContactFlowAttributeFilter", ContactFlowAttributeFilterBuilder)]
    pub struct ContactFlowAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::ContactFlowAttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactFlowAttributeAndCondition>>,
        /// Conditions that all have to hold.
        #[member(optional, value(types::ContactFlowAttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::ContactFlowAttributeAndCondition>,
        /// Condition on one tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
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
