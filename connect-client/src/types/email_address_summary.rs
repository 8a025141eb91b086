// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Email address of a queue in short, and whether it is the default sender.
    #[shape("EmailAddressSummary", EmailAddressSummaryBuilder, infallible)]
    pub struct EmailAddressSummary {
        /// ID of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the email address.
        /// 1 to 500 characters.
        #[member(optional, text, "Arn", min_length(1))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Whether outbound email of the queue has this address as its default sender.
        #[member(default(false), copy(bool), "IsDefaultOutboundEmail", defaults)]
        #[setters(set_is_default_outbound_email, get_is_default_outbound_email)]
        pub is_default_outbound_email: bool,
    }
}
