// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `WorkspaceFontFamily`.
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
