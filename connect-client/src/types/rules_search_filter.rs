// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RulesSearchFilter`.
    #[shape("RulesSearchFilter", RulesSearchFilterBuilder)]
    pub struct RulesSearchFilter {
        /// `AttributeFilter`.
        #[member(optional, value(types::RuleAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::RuleAttributeFilter>,
    }
}
