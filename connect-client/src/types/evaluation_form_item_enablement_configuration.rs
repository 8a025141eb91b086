// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule that enables or disables a section or question of a form, depending on a condition.
    #[shape(
        "EvaluationFormItemEnablementConfiguration",
        EvaluationFormItemEnablementConfigurationBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementConfiguration {
        /// Condition that decides about the item.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: Option<types::EvaluationFormItemEnablementCondition>,
        /// What happens to the item when the condition holds.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemEnablementAction),
            "Action",
            required
        )]
        #[setters(set_action, get_action)]
        pub action: types::EvaluationFormItemEnablementAction,
        /// What happens to the item when the condition does not hold or its external source is pending or failed.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementAction),
            "DefaultAction"
        )]
        #[setters(set_default_action, get_default_action)]
        pub default_action: Option<types::EvaluationFormItemEnablementAction>,
    }
}
