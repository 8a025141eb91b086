// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;

connect_runtime::structure! {
    /// Content of a view as requests submit it, without the input schema, which is generated.
    #[shape("ViewInputContent", ViewInputContentBuilder)]
    pub struct ViewInputContent {
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
