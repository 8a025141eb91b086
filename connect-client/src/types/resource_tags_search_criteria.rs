// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions by which a search selects tags of an instance's resources.
    #[shape("ResourceTagsSearchCriteria", ResourceTagsSearchCriteriaBuilder)]
    pub struct ResourceTagsSearchCriteria {
        /// Condition on the tags to find.
        #[member(optional, value(types::TagSearchCondition), "TagSearchCondition")]
        #[setters(set_tag_search_condition, get_tag_search_condition)]
        pub tag_search_condition: Option<types::TagSearchCondition>,
    }
}
