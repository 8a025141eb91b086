// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Colours for the canvas of a workspace theme.
    #[shape("PaletteCanvas", PaletteCanvasBuilder)]
    pub struct PaletteCanvas {
        /// Background colour of containers.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "ContainerBackground", min_length(1))]
        #[setters(set_container_background, get_container_background)]
        pub container_background: Option<String>,
        /// Background colour of pages.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "PageBackground", min_length(1))]
        #[setters(set_page_background, get_page_background)]
        pub page_background: Option<String>,
        /// Background colour of active elements.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "ActiveBackground", min_length(1))]
        #[setters(set_active_background, get_active_background)]
        pub active_background: Option<String>,
    }
}
