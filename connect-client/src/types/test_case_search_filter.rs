// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter that narrows a search for test cases by their tags.
    #[shape("TestCaseSearchFilter", TestCaseSearchFilterBuilder)]
    pub struct TestCaseSearchFilter {
        /// Condition on tags: a list of alternatives, each of them a list of tags that all have to match.
        #[member(optional, value(types::ControlPlaneTagFilter), "TagFilter")]
        #[setters(set_tag_filter, get_tag_filter)]
        pub tag_filter: Option<types::ControlPlaneTagFilter>,
    }
}
