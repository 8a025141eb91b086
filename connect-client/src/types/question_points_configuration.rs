// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `QuestionPointsConfiguration`.
    #[shape("QuestionPointsConfiguration", QuestionPointsConfigurationBuilder, infallible)]
    pub struct QuestionPointsConfiguration {
        /// `MaxPointValue`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MaxPointValue", defaults, min(0.0))]
        #[setters(set_max_point_value, get_max_point_value)]
        pub max_point_value: i32,
        /// `MinPointValue`.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MinPointValue", defaults, min(0.0))]
        #[setters(set_min_point_value, get_min_point_value)]
        pub min_point_value: i32,
        /// `IsBonus`.
        #[member(default(false), copy(bool), "IsBonus", defaults)]
        #[setters(set_is_bonus, get_is_bonus)]
        pub is_bonus: bool,
    }
}
