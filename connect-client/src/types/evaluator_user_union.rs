// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// User who submits or changes a contact evaluation.
    #[shape("EvaluatorUserUnion")]
    pub enum EvaluatorUserUnion {
        /// ARN of the Amazon Connect user who acted.
        #[member("ConnectUserArn", as_connect_user_arn, is_connect_user_arn)]
        ConnectUserArn(String),
    }
}
