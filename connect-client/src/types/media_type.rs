// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which image of a workspace a media asset is.
    pub enum MediaType {
        #[value("IMAGE_LOGO_DARK_FAVICON")]
        ImageLogoDarkFavicon,
        #[value("IMAGE_LOGO_DARK_HORIZONTAL")]
        ImageLogoDarkHorizontal,
        #[value("IMAGE_LOGO_LIGHT_FAVICON")]
        ImageLogoLightFavicon,
        #[value("IMAGE_LOGO_LIGHT_HORIZONTAL")]
        ImageLogoLightHorizontal,
    }
}
