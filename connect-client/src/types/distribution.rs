// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Percentage of traffic or agents that one AWS Region gets.
    #[shape("Distribution", DistributionBuilder, fallible)]
    pub struct Distribution {
        /// AWS Region that receives the traffic.
        /// Required; 8 to 31 characters; matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(required, text, "Region", required, min_length(8))]
        #[setters(set_region, get_region)]
        pub region: String,
        /// Share of the traffic that the Region receives, in percent, in steps of 10.
        /// Required; 0 to 100.
        #[member(default(0), copy(i32), "Percentage", required, min(0.0))]
        #[setters(set_percentage, get_percentage)]
        pub percentage: i32,
    }
}
