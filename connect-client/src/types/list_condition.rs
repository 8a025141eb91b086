// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ListCondition`.
    #[shape("ListCondition", ListConditionBuilder)]
    pub struct ListCondition {
        /// `TargetListType`.
        #[member(optional, value(types::TargetListType), "TargetListType")]
        #[setters(set_target_list_type, get_target_list_type)]
        pub target_list_type: Option<types::TargetListType>,
        /// `Conditions`.
        #[member(optional, list(types::Condition), "Conditions")]
        #[setters(set_conditions, get_conditions)]
        pub conditions: Option<Vec<types::Condition>>,
    }
}
