// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that narrows a search for users by tags or by other attributes.
    #[shape("UserSearchFilter", UserSearchFilterBuilder)]
    pub struct UserSearchFilter {
        /// Filter for tags; outer list entries are alternatives, inner ones must all match. Excludes `UserAttributeFilter`.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
        /// Filter for tags or hierarchy group with one field set; together with `TagFilter` it causes `AccessDeniedException`.
        #[member(
            optional,
            value(types::ControlPlaneUserAttributeFilter),
            "UserAttributeFilter"
        )]
        #[setters(set_user_attribute_filter, get_user_attribute_filter)]
        pub user_attribute_filter: Option<types::ControlPlaneUserAttributeFilter>,
    }
}
