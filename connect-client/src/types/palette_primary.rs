// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Primary colours of a workspace theme.
    #[shape("PalettePrimary", PalettePrimaryBuilder)]
    pub struct PalettePrimary {
        /// Primary colour that the workspace uses by default.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Default", min_length(1))]
        #[setters(set_default, get_default)]
        pub default_value: Option<String>,
        /// Primary colour of active states.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Active", min_length(1))]
        #[setters(set_active, get_active)]
        pub active: Option<String>,
        /// Colour of text that has to stay readable against the primary colour.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "ContrastText", min_length(1))]
        #[setters(set_contrast_text, get_contrast_text)]
        pub contrast_text: Option<String>,
    }
}
