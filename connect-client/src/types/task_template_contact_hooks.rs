// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Flows that are tied to certain moments of a task.
    #[shape("TaskTemplateContactHooks", TaskTemplateContactHooksBuilder)]
    pub struct TaskTemplateContactHooks {
        /// Flow for the wrap-up of a task.
        /// 1 to 256 characters.
        #[member(optional, text, "WrapUpFlowId", min_length(1))]
        #[setters(set_wrap_up_flow_id, get_wrap_up_flow_id)]
        pub wrap_up_flow_id: Option<String>,
    }
}
