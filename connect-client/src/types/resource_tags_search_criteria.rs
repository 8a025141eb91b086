// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ResourceTagsSearchCriteria`.
    #[shape("ResourceTagsSearchCriteria", ResourceTagsSearchCriteriaBuilder)]
    pub struct ResourceTagsSearchCriteria {
        /// `TagSearchCondition`.
        #[member(optional, value(types::TagSearchCondition), "TagSearchCondition")]
        #[setters(set_tag_search_condition, get_tag_search_condition)]
        pub tag_search_condition: Option<types::TagSearchCondition>,
    }
}
