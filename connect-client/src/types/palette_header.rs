// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Colours for the header of a workspace theme.
    #[shape("PaletteHeader", PaletteHeaderBuilder, infallible)]
    pub struct PaletteHeader {
        /// Background colour of the header.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Background", min_length(1))]
        #[setters(set_background, get_background)]
        pub background: Option<String>,
        /// Text colour in the header.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Text", min_length(1))]
        #[setters(set_text, get_text)]
        pub text: Option<String>,
        /// Text colour while the pointer is over header elements.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "TextHover", min_length(1))]
        #[setters(set_text_hover, get_text_hover)]
        pub text_hover: Option<String>,
        /// Whether action buttons in the header have inverted colours.
        #[member(default(false), copy(bool), "InvertActionsColors", defaults)]
        #[setters(set_invert_actions_colors, get_invert_actions_colors)]
        pub invert_actions_colors: bool,
    }
}
