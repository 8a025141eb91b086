// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the contact evaluations that a search returns, by tags or attributes.
    #[shape("EvaluationSearchFilter", EvaluationSearchFilterBuilder)]
    pub struct EvaluationSearchFilter {
        /// Filter for tags.
        #[member(optional, value(types::ControlPlaneAttributeFilter), "AttributeFilter")]
        #[setters(set_attribute_filter, get_attribute_filter)]
        pub attribute_filter: Option<types::ControlPlaneAttributeFilter>,
        /// Filter for tags and attributes of contact evaluations.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeFilter),
            "ContactEvaluationAttributeFilter"
        )]
        #[setters(
            set_contact_evaluation_attribute_filter,
            get_contact_evaluation_attribute_filter
        )]
        pub contact_evaluation_attribute_filter: Option<
            types::ContactEvaluationAttributeFilter,
        >,
    }
}
