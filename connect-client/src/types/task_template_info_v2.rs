// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Task template of a contact, given by ARN and name.
    #[shape("TaskTemplateInfoV2", TaskTemplateInfoV2Builder)]
    pub struct TaskTemplateInfoV2 {
        /// ARN of the task template.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the template.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}
