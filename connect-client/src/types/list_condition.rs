// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on an attribute of users that is a list, such as their proficiencies.
    #[shape("ListCondition", ListConditionBuilder)]
    pub struct ListCondition {
        /// Kind of list the users are filtered by, such as proficiencies.
        #[member(optional, value(types::TargetListType), "TargetListType")]
        #[setters(set_target_list_type, get_target_list_type)]
        pub target_list_type: Option<types::TargetListType>,
        /// Conditions that must all hold.
        #[member(optional, list(types::Condition), "Conditions")]
        #[setters(set_conditions, get_conditions)]
        pub conditions: Option<Vec<types::Condition>>,
    }
}
