// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Images in the theme of a workspace, such as the logo.
    #[shape("WorkspaceThemeImages", WorkspaceThemeImagesBuilder)]
    pub struct WorkspaceThemeImages {
        /// Images of the logo.
        #[member(optional, value(types::ImagesLogo), "Logo")]
        #[setters(set_logo, get_logo)]
        pub logo: Option<types::ImagesLogo>,
    }
}
