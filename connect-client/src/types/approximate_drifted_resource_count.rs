// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ApproximateDriftedResourceCount`.
    #[shape(
        "ApproximateDriftedResourceCount",
        ApproximateDriftedResourceCountBuilder,
        fallible
    )]
    pub struct ApproximateDriftedResourceCount {
        /// `Region`.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(required, text, "Region", required, min_length(8))]
        #[setters(set_region, get_region)]
        pub region: String,
        /// `Count`.
        /// Required.
        #[member(required, copy(i64), "Count", required)]
        #[setters(set_count, get_count)]
        pub count: i64,
        /// `Timestamp`.
        /// Required.
        #[member(required, value(primitives::DateTime), "Timestamp", required)]
        #[setters(set_timestamp, get_timestamp)]
        pub timestamp: primitives::DateTime,
    }
}
