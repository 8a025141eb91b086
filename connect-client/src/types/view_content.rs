// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;

connect_runtime::structure! {
    /// Content from which a view is rendered, including the schema of its input data.
    #[shape("ViewContent", ViewContentBuilder)]
    pub struct ViewContent {
        /// Schema of the data that the template needs in order to be rendered.
        #[member(optional, text, "InputSchema", sensitive)]
        #[setters(set_input_schema, get_input_schema)]
        pub input_schema: Option<String>,
        /// Template that lays out the view.
        #[member(optional, text, "Template")]
        #[setters(set_template, get_template)]
        pub template: Option<String>,
        /// Actions that can come from the view.
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
