// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Font settings in the theme of a workspace.
    #[shape("WorkspaceThemeTypography", WorkspaceThemeTypographyBuilder)]
    pub struct WorkspaceThemeTypography {
        /// Font family of text.
        #[member(optional, value(types::FontFamily), "FontFamily")]
        #[setters(set_font_family, get_font_family)]
        pub font_family: Option<types::FontFamily>,
    }
}
