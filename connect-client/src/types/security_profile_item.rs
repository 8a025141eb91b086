// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SecurityProfileItem`.
    #[shape("SecurityProfileItem", SecurityProfileItemBuilder)]
    pub struct SecurityProfileItem {
        /// `Id`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
    }
}
