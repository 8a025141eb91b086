// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Security profile of an entity, given by its ID alone.
    #[shape("SecurityProfileItem", SecurityProfileItemBuilder)]
    pub struct SecurityProfileItem {
        /// ID of the security profile.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}
