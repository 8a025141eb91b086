// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ExtensionConfiguration`.
    #[shape("ExtensionConfiguration", ExtensionConfigurationBuilder, fallible)]
    pub struct ExtensionConfiguration {
        /// `AllowedExtensions`.
        /// Required.
        #[member(required, list(types::AllowedExtension), "AllowedExtensions", required)]
        #[setters(set_allowed_extensions, get_allowed_extensions)]
        pub allowed_extensions: Vec<types::AllowedExtension>,
    }
}
