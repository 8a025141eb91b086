// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Page of a workspace, with the view that it shows and the input for that view.
    #[shape("WorkspacePage", WorkspacePageBuilder)]
    pub struct WorkspacePage {
        /// ARN of the view that the page shows.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// Name of the page; HOME and AGENT_EXPERIENCE are among the system pages.
        /// 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "Page", min_length(1))]
        #[setters(set_page, get_page)]
        pub page: Option<String>,
        /// Name of the page in a form that suits URLs.
        /// At most 63 characters; matches `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
        #[member(optional, text, "Slug")]
        #[setters(set_slug, get_slug)]
        pub slug: Option<String>,
        /// Input parameters that the view gets when the page is rendered, as JSON.
        /// At most 4096 characters.
        #[member(optional, text, "InputData")]
        #[setters(set_input_data, get_input_data)]
        pub input_data: Option<String>,
    }
}
