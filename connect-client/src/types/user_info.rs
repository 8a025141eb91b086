// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A user, given by ID.
    #[shape("UserInfo", UserInfoBuilder)]
    pub struct UserInfo {
        /// User ID.
        /// 1 to 256 characters.
        #[member(optional, text, "UserId", min_length(1))]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}
