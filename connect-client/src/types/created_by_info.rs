// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// `CreatedByInfo`.
    #[shape("CreatedByInfo")]
    pub enum CreatedByInfo {
        /// `AWSIdentityArn`.
        #[member("AWSIdentityArn", as_aws_identity_arn, is_aws_identity_arn)]
        AwsIdentityArn(String),
        /// `ConnectUserArn`.
        #[member("ConnectUserArn", as_connect_user_arn, is_connect_user_arn)]
        ConnectUserArn(String),
    }
}
