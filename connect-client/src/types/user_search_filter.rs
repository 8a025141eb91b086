// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UserSearchFilter`.
    #[shape("UserSearchFilter", UserSearchFilterBuilder)]
    pub struct UserSearchFilter {
        /// `TagFilter`.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
        /// `UserAttributeFilter`.
        #[member(
            optional,
            value(types::ControlPlaneUserAttributeFilter),
            "UserAttributeFilter"
        )]
        #[setters(set_user_attribute_filter, get_user_attribute_filter)]
        pub user_attribute_filter: Option<types::ControlPlaneUserAttributeFilter>,
    }
}
