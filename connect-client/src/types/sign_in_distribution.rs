// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Whether agents can sign in through one particular AWS Region.
    #[shape("SignInDistribution", SignInDistributionBuilder, fallible)]
    pub struct SignInDistribution {
        /// AWS Region that the setting is about.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(required, text, "Region", required, min_length(8))]
        #[setters(set_region, get_region)]
        pub region: String,
        /// Whether sign-in through the AWS Region is on.
        /// Required.
        #[member(default(false), copy(bool), "Enabled", required)]
        #[setters(set_enabled, get_enabled)]
        pub enabled: bool,
    }
}
