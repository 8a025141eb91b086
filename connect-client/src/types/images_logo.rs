// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Logo and browser icon of a workspace theme.
    #[shape("ImagesLogo", ImagesLogoBuilder)]
    pub struct ImagesLogo {
        /// Logo that the workspace shows by default.
        /// 1 to 254 characters; matches `.*\\S.*`.
        #[member(optional, text, "Default", min_length(1))]
        #[setters(set_default, get_default)]
        pub default_value: Option<String>,
        /// Icon on the browser tab.
        /// 1 to 254 characters; matches `.*\\S.*`.
        #[member(optional, text, "Favicon", min_length(1))]
        #[setters(set_favicon, get_favicon)]
        pub favicon: Option<String>,
    }
}
