// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Font family that a workspace theme uses for text.
    #[shape("FontFamily", FontFamilyBuilder)]
    pub struct FontFamily {
        /// Font family that the theme uses by default.
        #[member(optional, value(types::WorkspaceFontFamily), "Default")]
        #[setters(set_default, get_default)]
        pub default_value: Option<types::WorkspaceFontFamily>,
    }
}
