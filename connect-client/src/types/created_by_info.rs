// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::union! {
    /// Identity behind a file or metric: an Amazon Connect user or an AWS identity.
    #[shape("CreatedByInfo")]
    pub enum CreatedByInfo {
        /// STS or IAM ARN of the API caller; set by the service when `ConnectUserArn` is missing, never by the caller.
        #[member("AWSIdentityArn", as_aws_identity_arn, is_aws_identity_arn)]
        AwsIdentityArn(String),
        /// ARN of the Amazon Connect user.
        #[member("ConnectUserArn", as_connect_user_arn, is_connect_user_arn)]
        ConnectUserArn(String),
    }
}
