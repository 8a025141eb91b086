// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Which file extensions attached files may have.
    #[shape("ExtensionConfiguration", ExtensionConfigurationBuilder, fallible)]
    pub struct ExtensionConfiguration {
        /// File extensions that are allowed.
        /// Required.
        #[member(required, list(types::AllowedExtension), "AllowedExtensions", required)]
        #[setters(set_allowed_extensions, get_allowed_extensions)]
        pub allowed_extensions: Vec<types::AllowedExtension>,
    }
}
