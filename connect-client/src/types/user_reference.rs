// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to a user, by ID and ARN.
    #[shape("UserReference", UserReferenceBuilder)]
    pub struct UserReference {
        /// ID of the user.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the user.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
