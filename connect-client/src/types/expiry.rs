// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Time limit of a routing step, as a duration and as a point in time.
    #[shape("Expiry", ExpiryBuilder)]
    pub struct Expiry {
        /// How long only matching agents are tried, in seconds.
        #[member(optional, copy(i32), "DurationInSeconds")]
        #[setters(set_duration_in_seconds, get_duration_in_seconds)]
        pub duration_in_seconds: Option<i32>,
        /// When the limit is reached.
        #[member(optional, value(primitives::DateTime), "ExpiryTimestamp")]
        #[setters(set_expiry_timestamp, get_expiry_timestamp)]
        pub expiry_timestamp: Option<primitives::DateTime>,
    }
}
