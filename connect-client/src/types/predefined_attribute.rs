// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `PredefinedAttribute`.
    #[shape("PredefinedAttribute", PredefinedAttributeBuilder)]
    pub struct PredefinedAttribute {
        /// `Name`.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Values`.
        #[member(optional, value(types::PredefinedAttributeValues), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<types::PredefinedAttributeValues>,
        /// `Purposes`.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "Purposes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_purposes, get_purposes)]
        pub purposes: Option<Vec<String>>,
        /// `AttributeConfiguration`.
        #[member(
            optional,
            value(types::PredefinedAttributeConfiguration),
            "AttributeConfiguration"
        )]
        #[setters(set_attribute_configuration, get_attribute_configuration)]
        pub attribute_configuration: Option<types::PredefinedAttributeConfiguration>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
