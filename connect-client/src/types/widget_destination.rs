// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `WidgetDestination`.
    #[shape("WidgetDestination", WidgetDestinationBuilder, fallible)]
    pub struct WidgetDestination {
        /// `WidgetId`.
        /// Required; 1 to 36 characters.
        #[member(required, text, "WidgetId", required, min_length(1))]
        #[setters(set_widget_id, get_widget_id)]
        pub widget_id: String,
        /// `ProfileId`.
        /// Required; 1 to 32 characters.
        #[member(required, text, "ProfileId", required, min_length(1))]
        #[setters(set_profile_id, get_profile_id)]
        pub profile_id: String,
    }
}
