// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `Color`.
    pub enum Color {
        #[value("DARK_BLUE")]
        DarkBlue,
        #[value("RED")]
        Red,
    }
}
