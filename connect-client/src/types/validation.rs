// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `Validation`.
    #[shape("Validation", ValidationBuilder, infallible)]
    pub struct Validation {
        /// `MinLength`.
        /// 0 to 1000.
        #[member(default(0), copy(i32), "MinLength", defaults, min(0.0))]
        #[setters(set_min_length, get_min_length)]
        pub min_length: i32,
        /// `MaxLength`.
        /// 0 to 1000.
        #[member(default(0), copy(i32), "MaxLength", defaults, min(0.0))]
        #[setters(set_max_length, get_max_length)]
        pub max_length: i32,
        /// `MinValues`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MinValues", defaults, min(0.0))]
        #[setters(set_min_values, get_min_values)]
        pub min_values: i32,
        /// `MaxValues`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MaxValues", defaults, min(0.0))]
        #[setters(set_max_values, get_max_values)]
        pub max_values: i32,
        /// `IgnoreCase`.
        #[member(default(false), copy(bool), "IgnoreCase", defaults)]
        #[setters(set_ignore_case, get_ignore_case)]
        pub ignore_case: bool,
        /// `Minimum`.
        #[member(default(0.0), copy(f64), "Minimum", defaults)]
        #[setters(set_minimum, get_minimum)]
        pub minimum: f64,
        /// `Maximum`.
        #[member(default(0.0), copy(f64), "Maximum", defaults)]
        #[setters(set_maximum, get_maximum)]
        pub maximum: f64,
        /// `ExclusiveMinimum`.
        #[member(default(0.0), copy(f64), "ExclusiveMinimum", defaults)]
        #[setters(set_exclusive_minimum, get_exclusive_minimum)]
        pub exclusive_minimum: f64,
        /// `ExclusiveMaximum`.
        #[member(default(0.0), copy(f64), "ExclusiveMaximum", defaults)]
        #[setters(set_exclusive_maximum, get_exclusive_maximum)]
        pub exclusive_maximum: f64,
        /// `MultipleOf`.
        /// At least 0.
        #[member(default(0.0), copy(f64), "MultipleOf", defaults, min(0.0))]
        #[setters(set_multiple_of, get_multiple_of)]
        pub multiple_of: f64,
        /// `Enum`.
        #[member(optional, value(types::ValidationEnum), "Enum")]
        #[setters(set_enum, get_enum)]
        pub r#enum: Option<types::ValidationEnum>,
    }
}
