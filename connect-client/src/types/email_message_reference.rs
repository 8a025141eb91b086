// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A reference to an email message.
    #[shape("EmailMessageReference", EmailMessageReferenceBuilder)]
    pub struct EmailMessageReference {
        /// Key of the reference on the contact.
        /// 1 to 4096 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ARN of the message.
        /// 20 to 256 characters; matches `^[-:/A-Za-z0-9]+`.
        #[member(optional, text, "Arn", min_length(20))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
