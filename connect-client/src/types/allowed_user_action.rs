// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Names an action open to an agent in a preview.
    ///
    /// - `CALL`: place the call
    /// - `DISCARD`: drop the contact
    pub enum AllowedUserAction {
        #[value("CALL")]
        Call,
        #[value("DISCARD")]
        Discard,
    }
}
