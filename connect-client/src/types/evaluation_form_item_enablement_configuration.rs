// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormItemEnablementConfiguration`.
    #[shape(
        "EvaluationFormItemEnablementConfiguration",
        EvaluationFormItemEnablementConfigurationBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementConfiguration {
        /// `Condition`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: Option<types::EvaluationFormItemEnablementCondition>,
        /// `Action`.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemEnablementAction),
            "Action",
            required
        )]
        #[setters(set_action, get_action)]
        pub action: types::EvaluationFormItemEnablementAction,
        /// `DefaultAction`.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementAction),
            "DefaultAction"
        )]
        #[setters(set_default_action, get_default_action)]
        pub default_action: Option<types::EvaluationFormItemEnablementAction>,
    }
}
