// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `PalettePrimary`.
    #[shape("PalettePrimary", PalettePrimaryBuilder)]
    pub struct PalettePrimary {
        /// `Default`.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Default", min_length(1))]
        #[setters(set_default, get_default)]
        pub default_value: Option<String>,
        /// `Active`.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Active", min_length(1))]
        #[setters(set_active, get_active)]
        pub active: Option<String>,
        /// `ContrastText`.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "ContrastText", min_length(1))]
        #[setters(set_contrast_text, get_contrast_text)]
        pub contrast_text: Option<String>,
    }
}
