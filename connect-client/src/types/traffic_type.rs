// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Class of an outbound call.
    ///
    /// - `CAMPAIGN`: made for an outbound campaign
    /// - `GENERAL`: any other
    pub enum TrafficType {
        #[value("CAMPAIGN")]
        Campaign,
        #[value("GENERAL")]
        General,
    }
}
