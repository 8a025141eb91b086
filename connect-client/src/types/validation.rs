// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rules, modelled on JSON Schema, for which values a data table attribute accepts.
    #[shape("Validation", ValidationBuilder, infallible)]
    pub struct Validation {
        /// Fewest characters of a text, for `TEXT` and each value of `TEXT_LIST`; not above `MaxLength`.
        /// 0 to 1000.
        #[member(default(0), copy(i32), "MinLength", defaults, min(0.0))]
        #[setters(set_min_length, get_min_length)]
        pub min_length: i32,
        /// Most characters of a text, for `TEXT` and each value of `TEXT_LIST`; not below `MinLength`.
        /// 0 to 1000.
        #[member(default(0), copy(i32), "MaxLength", defaults, min(0.0))]
        #[setters(set_max_length, get_max_length)]
        pub max_length: i32,
        /// Fewest values in a list of any type; not above `MaxValues`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MinValues", defaults, min(0.0))]
        #[setters(set_min_values, get_min_values)]
        pub min_values: i32,
        /// Most values in a list of any type; not below `MinValues`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MaxValues", defaults, min(0.0))]
        #[setters(set_max_values, get_max_values)]
        pub max_values: i32,
        /// Whether case is ignored in lookups and for uniqueness, in text lists and primary text attributes; false by default.
        #[member(default(false), copy(bool), "IgnoreCase", defaults)]
        #[setters(set_ignore_case, get_ignore_case)]
        pub ignore_case: bool,
        /// Lowest number that is valid, for `NUMBER` and `NUMBER_LIST`; not above `Maximum`, and below `ExclusiveMaximum`.
        #[member(default(0.0), copy(f64), "Minimum", defaults)]
        #[setters(set_minimum, get_minimum)]
        pub minimum: f64,
        /// Highest number that is valid, for `NUMBER` and `NUMBER_LIST`; not below `Minimum`, and above `ExclusiveMinimum`.
        #[member(default(0.0), copy(f64), "Maximum", defaults)]
        #[setters(set_maximum, get_maximum)]
        pub maximum: f64,
        /// Number that values must exceed, for `NUMBER` and `NUMBER_LIST`; lower than `Maximum` and `ExclusiveMaximum`.
        #[member(default(0.0), copy(f64), "ExclusiveMinimum", defaults)]
        #[setters(set_exclusive_minimum, get_exclusive_minimum)]
        pub exclusive_minimum: f64,
        /// Number that values must stay under, for `NUMBER` and `NUMBER_LIST`; higher than `Minimum` and `ExclusiveMinimum`.
        #[member(default(0.0), copy(f64), "ExclusiveMaximum", defaults)]
        #[setters(set_exclusive_maximum, get_exclusive_maximum)]
        pub exclusive_maximum: f64,
        /// Number of which values must be whole multiples, for `NUMBER` and `NUMBER_LIST`.
        /// At least 0.
        #[member(default(0.0), copy(f64), "MultipleOf", defaults, min(0.0))]
        #[setters(set_multiple_of, get_multiple_of)]
        pub multiple_of: f64,
        /// List of values that are allowed, and whether others are too.
        #[member(optional, value(types::ValidationEnum), "Enum")]
        #[setters(set_enum, get_enum)]
        pub r#enum: Option<types::ValidationEnum>,
    }
}
