// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UseCase`.
    #[shape("UseCase", UseCaseBuilder)]
    pub struct UseCase {
        /// `UseCaseId`.
        /// 1 to 200 characters.
        #[member(optional, text, "UseCaseId", min_length(1))]
        #[setters(set_use_case_id, get_use_case_id)]
        pub use_case_id: Option<String>,
        /// `UseCaseArn`.
        #[member(optional, text, "UseCaseArn")]
        #[setters(set_use_case_arn, get_use_case_arn)]
        pub use_case_arn: Option<String>,
        /// `UseCaseType`.
        #[member(optional, value(types::UseCaseType), "UseCaseType")]
        #[setters(set_use_case_type, get_use_case_type)]
        pub use_case_type: Option<types::UseCaseType>,
    }
}
