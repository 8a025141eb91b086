// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WorkspaceThemeImages`.
    #[shape("WorkspaceThemeImages", WorkspaceThemeImagesBuilder)]
    pub struct WorkspaceThemeImages {
        /// `Logo`.
        #[member(optional, value(types::ImagesLogo), "Logo")]
        #[setters(set_logo, get_logo)]
        pub logo: Option<types::ImagesLogo>,
    }
}
