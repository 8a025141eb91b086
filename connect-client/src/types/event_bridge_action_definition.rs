// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Rule action for Amazon EventBridge, given by its name.
    #[shape("EventBridgeActionDefinition", EventBridgeActionDefinitionBuilder, fallible)]
    pub struct EventBridgeActionDefinition {
        /// Name of the EventBridge action.
        /// Required; 1 to 100 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
    }
}
