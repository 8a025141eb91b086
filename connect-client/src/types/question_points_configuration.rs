// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Range of points for a question in an evaluation scored by points.
    #[shape("QuestionPointsConfiguration", QuestionPointsConfigurationBuilder, infallible)]
    pub struct QuestionPointsConfiguration {
        /// Highest number of points for the question.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MaxPointValue", defaults, min(0.0))]
        #[setters(set_max_point_value, get_max_point_value)]
        pub max_point_value: i32,
        /// Lowest number of points for the question.
        /// 0 to 100.
        #[member(default(0), copy(i32), "MinPointValue", defaults, min(0.0))]
        #[setters(set_min_point_value, get_min_point_value)]
        pub min_point_value: i32,
        /// Whether the question counts as a bonus.
        #[member(default(false), copy(bool), "IsBonus", defaults)]
        #[setters(set_is_bonus, get_is_bonus)]
        pub is_bonus: bool,
    }
}
