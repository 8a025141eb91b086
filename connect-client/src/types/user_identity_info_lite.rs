// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// First and last name of a user, without further details of identity.
    #[shape("UserIdentityInfoLite", UserIdentityInfoLiteBuilder)]
    pub struct UserIdentityInfoLite {
        /// Given name.
        /// At most 255 characters.
        #[member(optional, text, "FirstName", sensitive)]
        #[setters(set_first_name, get_first_name)]
        pub first_name: Option<String>,
        /// Family name.
        /// At most 300 characters.
        #[member(optional, text, "LastName", sensitive)]
        #[setters(set_last_name, get_last_name)]
        pub last_name: Option<String>,
    }
}
