// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Test on a predefined attribute of agents and on their proficiency in it, or on the agents themselves.
    #[shape("AttributeCondition", AttributeConditionBuilder)]
    pub struct AttributeCondition {
        /// Predefined attribute to test.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Value the attribute is tested for.
        /// 1 to 128 characters.
        #[member(optional, text, "Value", min_length(1))]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// Proficiency to compare with, by `ComparisonOperator`.
        /// 1 to 5.
        #[member(optional, copy(f32), "ProficiencyLevel", min(1.0))]
        #[setters(set_proficiency_level, get_proficiency_level)]
        pub proficiency_level: Option<f32>,
        /// Span of proficiency levels.
        #[member(optional, value(types::Range), "Range")]
        #[setters(set_range, get_range)]
        pub range: Option<types::Range>,
        /// Selects agents by their IDs.
        #[member(optional, value(types::MatchCriteria), "MatchCriteria")]
        #[setters(set_match_criteria, get_match_criteria)]
        pub match_criteria: Option<types::MatchCriteria>,
        /// How the comparison is made.
        /// 1 to 127 characters.
        #[member(optional, text, "ComparisonOperator", min_length(1))]
        #[setters(set_comparison_operator, get_comparison_operator)]
        pub comparison_operator: Option<String>,
    }
}
