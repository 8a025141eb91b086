// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Attribute with values defined in advance, for routing proficiencies or contacts.
    #[shape("PredefinedAttribute", PredefinedAttributeBuilder)]
    pub struct PredefinedAttribute {
        /// Name of the predefined attribute.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Values that are defined for the attribute.
        #[member(optional, value(types::PredefinedAttributeValues), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<types::PredefinedAttributeValues>,
        /// Categories of the attribute, usable in custom UI elements of the admin website.
        /// At most 10 elements.
        #[member(
            optional,
            list(String),
            "Purposes",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_purposes, get_purposes)]
        pub purposes: Option<Vec<String>>,
        /// Metadata that controls how other services treat the attribute, such as its display in the admin website.
        #[member(
            optional,
            value(types::PredefinedAttributeConfiguration),
            "AttributeConfiguration"
        )]
        #[setters(set_attribute_configuration, get_attribute_configuration)]
        pub attribute_configuration: Option<types::PredefinedAttributeConfiguration>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
