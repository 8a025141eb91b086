// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that narrows a search for rules by attributes such as tags.
    #[shape("RulesSearchFilter", RulesSearchFilterBuilder)]
    pub struct RulesSearchFilter {
        /// Filter for tags of rules.
        #[member(optional, value(types::RuleAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::RuleAttributeFilter>,
    }
}
