// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `QuestionOptionPointsConfiguration`.
    #[shape(
        "QuestionOptionPointsConfiguration",
        QuestionOptionPointsConfigurationBuilder,
        infallible
    )]
    pub struct QuestionOptionPointsConfiguration {
        /// `PointValue`.
        /// Required; 0 to 100.
        #[member(default(0), copy(i32), "PointValue", required, min(0.0))]
        #[setters(set_point_value, get_point_value)]
        pub point_value: i32,
        /// `IsBonus`.
        #[member(default(false), copy(bool), "IsBonus", defaults)]
        #[setters(set_is_bonus, get_is_bonus)]
        pub is_bonus: bool,
    }
}
