// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Look of a workspace, set separately for light and dark mode.
    #[shape("WorkspaceTheme", WorkspaceThemeBuilder)]
    pub struct WorkspaceTheme {
        /// Look of the workspace in light mode.
        #[member(optional, value(types::WorkspaceThemeConfig), "Light")]
        #[setters(set_light, get_light)]
        pub light: Option<types::WorkspaceThemeConfig>,
        /// Look of the workspace in dark mode.
        #[member(optional, value(types::WorkspaceThemeConfig), "Dark")]
        #[setters(set_dark, get_dark)]
        pub dark: Option<types::WorkspaceThemeConfig>,
    }
}
