// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;

connect_runtime::structure! {
    /// `ViewContent`.
    #[shape("ViewContent", ViewContentBuilder)]
    pub struct ViewContent {
        /// `InputSchema`.
        #[member(optional, text, "InputSchema", sensitive)]
        #[setters(set_input_schema, get_input_schema)]
        pub input_schema: Option<String>,
        /// `Template`.
        #[member(optional, text, "Template")]
        #[setters(set_template, get_template)]
        pub template: Option<String>,
        /// `Actions`.
        #[member(
            optional,
            list(String),
            "Actions",
            sensitive,
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_actions, get_actions)]
        pub actions: Option<Vec<String>>,
    }
}
