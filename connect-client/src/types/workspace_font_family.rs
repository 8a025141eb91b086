// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Fonts that the text of a workspace can be in.
    pub enum WorkspaceFontFamily {
        #[value("Arial")]
        Arial,
        #[value("Courier New")]
        CourierNew,
        #[value("Georgia")]
        Georgia,
        #[value("Times New Roman")]
        TimesNewRoman,
        #[value("Trebuchet")]
        Trebuchet,
        #[value("Verdana")]
        Verdana,
    }
}
