// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Use to which an integration association is put.
    #[shape("UseCase", UseCaseBuilder)]
    pub struct UseCase {
        /// ID of the use case.
        /// 1 to 200 characters.
        #[member(optional, text, "UseCaseId", min_length(1))]
        #[setters(set_use_case_id, get_use_case_id)]
        pub use_case_id: Option<String>,
        /// ARN of the use case.
        #[member(optional, text, "UseCaseArn")]
        #[setters(set_use_case_arn, get_use_case_arn)]
        pub use_case_arn: Option<String>,
        /// Kind of use case; an integration association has at most one of each kind.
        #[member(optional, value(types::UseCaseType), "UseCaseType")]
        #[setters(set_use_case_type, get_use_case_type)]
        pub use_case_type: Option<types::UseCaseType>,
    }
}
