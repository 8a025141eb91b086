// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `UserIdentityInfoLite`.
    #[shape("UserIdentityInfoLite", UserIdentityInfoLiteBuilder)]
    pub struct UserIdentityInfoLite {
        /// `FirstName`.
        /// At most 255 characters.
        #[member(optional, text, "FirstName", sensitive)]
        #[setters(set_first_name, get_first_name)]
        pub first_name: Option<String>,
        /// `LastName`.
        /// At most 300 characters.
        #[member(optional, text, "LastName", sensitive)]
        #[setters(set_last_name, get_last_name)]
        pub last_name: Option<String>,
    }
}
