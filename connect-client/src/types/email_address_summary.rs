// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EmailAddressSummary`.
    #[shape("EmailAddressSummary", EmailAddressSummaryBuilder, infallible)]
    pub struct EmailAddressSummary {
        /// `Id`.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        /// 1 to 500 characters.
        #[member(optional, text, "Arn", min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `IsDefaultOutboundEmail`.
        #[member(default(false), copy(bool), "IsDefaultOutboundEmail", defaults)]
        #[setters(set_is_default_outbound_email, get_is_default_outbound_email)]
        pub is_default_outbound_email: bool,
    }
}
