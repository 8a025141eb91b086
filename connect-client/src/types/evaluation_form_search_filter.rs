// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the evaluation forms that a search returns, by their tags.
    #[shape("EvaluationFormSearchFilter", EvaluationFormSearchFilterBuilder)]
    pub struct EvaluationFormSearchFilter {
        /// Filter for tags: alternatives, each of which can combine several conditions.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
    }
}
