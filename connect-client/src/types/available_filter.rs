// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AvailableFilter`.
    #[shape("AvailableFilter", AvailableFilterBuilder)]
    pub struct AvailableFilter {
        /// `Id`.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Type`.
        #[member(optional, value(types::AvailableFilterType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::AvailableFilterType>,
    }
}
