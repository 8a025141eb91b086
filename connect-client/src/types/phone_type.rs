// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Device at which a user takes calls.
    ///
    /// - `SOFT_PHONE`: phone in software
    /// - `DESK_PHONE`: a separate telephone with a number of its own
    pub enum PhoneType {
        #[value("DESK_PHONE")]
        DeskPhone,
        #[value("SOFT_PHONE")]
        SoftPhone,
    }
}
