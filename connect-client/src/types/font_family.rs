// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `FontFamily`.
    #[shape("FontFamily", FontFamilyBuilder)]
    pub struct FontFamily {
        /// `Default`.
        #[member(optional, value(types::WorkspaceFontFamily), "Default")]
        #[setters(set_default, get_default)]
        pub default_value: Option<types::WorkspaceFontFamily>,
    }
}
