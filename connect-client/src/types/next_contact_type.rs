// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells what a follow-on contact comes from.
    ///
    /// - `QUICK_CONNECT`: a quick connect
    pub enum NextContactType {
        #[value("QUICK_CONNECT")]
        QuickConnect,
    }
}
