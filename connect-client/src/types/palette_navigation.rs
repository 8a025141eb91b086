// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Colours for the navigation area of a workspace theme.
    #[shape("PaletteNavigation", PaletteNavigationBuilder, infallible)]
    pub struct PaletteNavigation {
        /// Background colour of the navigation area.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Background", min_length(1))]
        #[setters(set_background, get_background)]
        pub background: Option<String>,
        /// Background colour of navigation text under the pointer.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "TextBackgroundHover", min_length(1))]
        #[setters(set_text_background_hover, get_text_background_hover)]
        pub text_background_hover: Option<String>,
        /// Background colour of navigation items that are active.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "TextBackgroundActive", min_length(1))]
        #[setters(set_text_background_active, get_text_background_active)]
        pub text_background_active: Option<String>,
        /// Text colour in the navigation area.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Text", min_length(1))]
        #[setters(set_text, get_text)]
        pub text: Option<String>,
        /// Text colour of navigation items under the pointer.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "TextHover", min_length(1))]
        #[setters(set_text_hover, get_text_hover)]
        pub text_hover: Option<String>,
        /// Text colour of navigation items that are active.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "TextActive", min_length(1))]
        #[setters(set_text_active, get_text_active)]
        pub text_active: Option<String>,
        /// Whether action buttons of the navigation area have inverted colours.
        #[member(default(false), copy(bool), "InvertActionsColors", defaults)]
        #[setters(set_invert_actions_colors, get_invert_actions_colors)]
        pub invert_actions_colors: bool,
    }
}
