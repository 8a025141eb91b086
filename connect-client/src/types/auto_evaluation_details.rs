// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Whether a contact evaluation is automatic, and how far it has come.
    #[shape("AutoEvaluationDetails", AutoEvaluationDetailsBuilder, infallible)]
    pub struct AutoEvaluationDetails {
        /// Whether evaluation is done automatically.
        /// Required.
        #[member(default(false), copy(bool), "AutoEvaluationEnabled", required)]
        #[setters(set_auto_evaluation_enabled, get_auto_evaluation_enabled)]
        pub auto_evaluation_enabled: bool,
        /// How far the automatic evaluation has come.
        #[member(optional, value(types::AutoEvaluationStatus), "AutoEvaluationStatus")]
        #[setters(set_auto_evaluation_status, get_auto_evaluation_status)]
        pub auto_evaluation_status: Option<types::AutoEvaluationStatus>,
    }
}
