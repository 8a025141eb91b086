// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Points to a routing profile.
    #[shape("RoutingProfileReference", RoutingProfileReferenceBuilder)]
    pub struct RoutingProfileReference {
        /// ID of the routing profile.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the routing profile.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
