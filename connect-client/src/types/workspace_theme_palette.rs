// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WorkspaceThemePalette`.
    #[shape("WorkspaceThemePalette", WorkspaceThemePaletteBuilder)]
    pub struct WorkspaceThemePalette {
        /// `Header`.
        #[member(optional, value(types::PaletteHeader), "Header")]
        #[setters(set_header, get_header)]
        pub header: Option<types::PaletteHeader>,
        /// `Navigation`.
        #[member(optional, value(types::PaletteNavigation), "Navigation")]
        #[setters(set_navigation, get_navigation)]
        pub navigation: Option<types::PaletteNavigation>,
        /// `Canvas`.
        #[member(optional, value(types::PaletteCanvas), "Canvas")]
        #[setters(set_canvas, get_canvas)]
        pub canvas: Option<types::PaletteCanvas>,
        /// `Primary`.
        #[member(optional, value(types::PalettePrimary), "Primary")]
        #[setters(set_primary, get_primary)]
        pub primary: Option<types::PalettePrimary>,
    }
}
