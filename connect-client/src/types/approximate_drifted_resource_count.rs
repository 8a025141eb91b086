// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// About how many resources were out of sync in one AWS Region when last counted.
    #[shape(
        "ApproximateDriftedResourceCount",
        ApproximateDriftedResourceCountBuilder,
        fallible
    )]
    pub struct ApproximateDriftedResourceCount {
        /// AWS Region that was counted.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(required, text, "Region", required, min_length(8))]
        #[setters(set_region, get_region)]
        pub region: String,
        /// Roughly how many resources of the type are out of sync there; zero if all are in sync.
        /// Required.
        #[member(required, copy(i64), "Count", required)]
        #[setters(set_count, get_count)]
        pub count: i64,
        /// When the count was last worked out.
        /// Required.
        #[member(required, value(primitives::DateTime), "Timestamp", required)]
        #[setters(set_timestamp, get_timestamp)]
        pub timestamp: primitives::DateTime,
    }
}
