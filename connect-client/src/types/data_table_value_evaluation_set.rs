// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Set of data table values to evaluate: attributes of the records with given primary values.
    #[shape("DataTableValueEvaluationSet", DataTableValueEvaluationSetBuilder, fallible)]
    pub struct DataTableValueEvaluationSet {
        /// Primary values of the set.
        #[member(optional, list(types::PrimaryValue), "PrimaryValues")]
        #[setters(set_primary_values, get_primary_values)]
        pub primary_values: Option<Vec<types::PrimaryValue>>,
        /// Names of the attributes in the set.
        /// Required.
        #[member(
            required,
            list(String),
            "AttributeNames",
            required,
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_attribute_names, get_attribute_names)]
        pub attribute_names: Vec<String>,
    }
}
