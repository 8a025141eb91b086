// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// `EvaluatorUserUnion`.
    #[shape("EvaluatorUserUnion")]
    pub enum EvaluatorUserUnion {
        /// `ConnectUserArn`.
        #[member("ConnectUserArn", as_connect_user_arn, is_connect_user_arn)]
        ConnectUserArn(String),
    }
}
