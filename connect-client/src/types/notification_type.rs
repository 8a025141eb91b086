// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of web notification.
    pub enum NotificationType {
        #[value("WIDGET_ACTION")]
        WidgetAction,
        #[value("WIDGET_VIEW")]
        WidgetView,
    }
}
