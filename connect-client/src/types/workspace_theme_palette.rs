// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Colours of a workspace theme, by area of the workspace.
    #[shape("WorkspaceThemePalette", WorkspaceThemePaletteBuilder)]
    pub struct WorkspaceThemePalette {
        /// Colours of the header.
        #[member(optional, value(types::PaletteHeader), "Header")]
        #[setters(set_header, get_header)]
        pub header: Option<types::PaletteHeader>,
        /// Colours of the navigation area.
        #[member(optional, value(types::PaletteNavigation), "Navigation")]
        #[setters(set_navigation, get_navigation)]
        pub navigation: Option<types::PaletteNavigation>,
        /// Colours of the canvas.
        #[member(optional, value(types::PaletteCanvas), "Canvas")]
        #[setters(set_canvas, get_canvas)]
        pub canvas: Option<types::PaletteCanvas>,
        /// Primary colours, which are used all over the workspace.
        #[member(optional, value(types::PalettePrimary), "Primary")]
        #[setters(set_primary, get_primary)]
        pub primary: Option<types::PalettePrimary>,
    }
}
