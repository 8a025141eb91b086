// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ImagesLogo`.
    #[shape("ImagesLogo", ImagesLogoBuilder)]
    pub struct ImagesLogo {
        /// `Default`.
        /// 1 to 254 characters; matches `.*\\S.*`.
        #[member(optional, text, "Default", min_length(1))]
        #[setters(set_default, get_default)]
        pub default_value: Option<String>,
        /// `Favicon`.
        /// 1 to 254 characters; matches `.*\\S.*`.
        #[member(optional, text, "Favicon", min_length(1))]
        #[setters(set_favicon, get_favicon)]
        pub favicon: Option<String>,
    }
}
