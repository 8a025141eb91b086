// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Where an outbound web notification goes: a communication widget and a customer profile.
    #[shape("WidgetDestination", WidgetDestinationBuilder, fallible)]
    pub struct WidgetDestination {
        /// ID of the communication widget that brings the notification to the browser.
        /// Required; 1 to 36 characters.
        #[member(required, text, "WidgetId", required, min_length(1))]
        #[setters(set_widget_id, get_widget_id)]
        pub widget_id: String,
        /// ID of the customer profile whose browser session gets the notification.
        /// Required; 1 to 32 characters.
        #[member(required, text, "ProfileId", required, min_length(1))]
        #[setters(set_profile_id, get_profile_id)]
        pub profile_id: String,
    }
}
