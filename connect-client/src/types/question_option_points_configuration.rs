// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Points that an answer option brings in an evaluation scored by points.
    #[shape(
        "QuestionOptionPointsConfiguration",
        QuestionOptionPointsConfigurationBuilder,
        infallible
    )]
    pub struct QuestionOptionPointsConfiguration {
        /// Points that the answer option is worth.
        /// Required; 0 to 100.
        #[member(default(0), copy(i32), "PointValue", required, min(0.0))]
        #[setters(set_point_value, get_point_value)]
        pub point_value: i32,
        /// Whether the answer option counts as a bonus.
        #[member(default(false), copy(bool), "IsBonus", defaults)]
        #[setters(set_is_bonus, get_is_bonus)]
        pub is_bonus: bool,
    }
}
