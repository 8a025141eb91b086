// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Settings for the work that follows a contact.
    #[shape("AfterContactWorkConfig", AfterContactWorkConfigBuilder, infallible)]
    pub struct AfterContactWorkConfig {
        /// Time limit for that work, in seconds.
        /// At least 0.
        #[member(default(0), copy(i32), "AfterContactWorkTimeLimit", defaults, min(0.0))]
        #[setters(set_after_contact_work_time_limit, get_after_contact_work_time_limit)]
        pub after_contact_work_time_limit: i32,
    }
}
