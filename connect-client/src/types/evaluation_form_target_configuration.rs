// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Kind of contact interaction that an evaluation form is meant for.
    #[shape(
        "EvaluationFormTargetConfiguration",
        EvaluationFormTargetConfigurationBuilder,
        fallible
    )]
    pub struct EvaluationFormTargetConfiguration {
        /// Type of contact interaction that the form evaluates.
        /// Required.
        #[member(
            required,
            value(types::ContactInteractionType),
            "ContactInteractionType",
            required
        )]
        #[setters(set_contact_interaction_type, get_contact_interaction_type)]
        pub contact_interaction_type: types::ContactInteractionType,
    }
}
