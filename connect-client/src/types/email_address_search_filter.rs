// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for the email addresses that a search returns, by their tags.
    #[shape("EmailAddressSearchFilter", EmailAddressSearchFilterBuilder)]
    pub struct EmailAddressSearchFilter {
        /// Filter for tags: a list of alternatives, each a list of tag conditions that must all hold.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
