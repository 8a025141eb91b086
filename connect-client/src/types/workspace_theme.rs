// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WorkspaceTheme`.
    #[shape("WorkspaceTheme", WorkspaceThemeBuilder)]
    pub struct WorkspaceTheme {
        /// `Light`.
        #[member(optional, value(types::WorkspaceThemeConfig), "Light")]
        #[setters(set_light, get_light)]
        pub light: Option<types::WorkspaceThemeConfig>,
        /// `Dark`.
        #[member(optional, value(types::WorkspaceThemeConfig), "Dark")]
        #[setters(set_dark, get_dark)]
        pub dark: Option<types::WorkspaceThemeConfig>,
    }
}
