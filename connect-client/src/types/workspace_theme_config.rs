// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Look of a workspace in one of its modes: colours, images and typography.
    #[shape("WorkspaceThemeConfig", WorkspaceThemeConfigBuilder)]
    pub struct WorkspaceThemeConfig {
        /// Colours of the theme.
        #[member(optional, value(types::WorkspaceThemePalette), "Palette")]
        #[setters(set_palette, get_palette)]
        pub palette: Option<types::WorkspaceThemePalette>,
        /// Images of the theme.
        #[member(optional, value(types::WorkspaceThemeImages), "Images")]
        #[setters(set_images, get_images)]
        pub images: Option<types::WorkspaceThemeImages>,
        /// Typography of the theme.
        #[member(optional, value(types::WorkspaceThemeTypography), "Typography")]
        #[setters(set_typography, get_typography)]
        pub typography: Option<types::WorkspaceThemeTypography>,
    }
}
