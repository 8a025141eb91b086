// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Name and contact data of a user.
    #[shape("UserIdentityInfo", UserIdentityInfoBuilder)]
    pub struct UserIdentityInfo {
        /// Given name. Needed if identities are managed by Amazon Connect itself or through SAML.
        /// At most 255 characters.
        #[member(optional, text, "FirstName", sensitive)]
        #[setters(set_first_name, get_first_name)]
        pub first_name: Option<String>,
        /// Family name. Needed under the same condition as `FirstName`.
        /// At most 300 characters.
        #[member(optional, text, "LastName", sensitive)]
        #[setters(set_last_name, get_last_name)]
        pub last_name: Option<String>,
        /// Email address. Must be left out with SAML, otherwise the call ends in `InvalidRequestException`.
        #[member(optional, text, "Email", sensitive)]
        #[setters(set_email, get_email)]
        pub email: Option<String>,
        /// Another email address of the user.
        #[member(optional, text, "SecondaryEmail", sensitive)]
        #[setters(set_secondary_email, get_secondary_email)]
        pub secondary_email: Option<String>,
        /// Mobile phone number in E.164 format, such as `+15551234567`.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "Mobile")]
        #[setters(set_mobile, get_mobile)]
        pub mobile: Option<String>,
    }
}
