// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Time of day at which opening hours or an override of them begin or end.
    #[shape("OverrideTimeSlice", OverrideTimeSliceBuilder, fallible)]
    pub struct OverrideTimeSlice {
        /// Hour of the day, on the 24-hour clock.
        /// Required; 0 to 23.
        #[member(required, copy(i32), "Hours", required, min(0.0))]
        #[setters(set_hours, get_hours)]
        pub hours: i32,
        /// Minutes past the hour.
        /// Required; 0 to 59.
        #[member(required, copy(i32), "Minutes", required, min(0.0))]
        #[setters(set_minutes, get_minutes)]
        pub minutes: i32,
    }
}
