// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `WorkspacePage`.
    #[shape("WorkspacePage", WorkspacePageBuilder)]
    pub struct WorkspacePage {
        /// `ResourceArn`.
        #[member(optional, text, "ResourceArn")]
        #[setters(set_resource_arn, get_resource_arn)]
        pub resource_arn: Option<String>,
        /// `Page`.
        /// 1 to 25 characters; matches `^(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+$`.
        #[member(optional, text, "Page", min_length(1))]
        #[setters(set_page, get_page)]
        pub page: Option<String>,
        /// `Slug`.
        /// At most 63 characters; matches `^$|^[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}$`.
        #[member(optional, text, "Slug")]
        #[setters(set_slug, get_slug)]
        pub slug: Option<String>,
        /// `InputData`.
        /// At most 4096 characters.
        #[member(optional, text, "InputData")]
        #[setters(set_input_data, get_input_data)]
        pub input_data: Option<String>,
    }
}
