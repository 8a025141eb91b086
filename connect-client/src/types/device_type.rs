// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `DeviceType`.
    pub enum DeviceType {
        #[value("APNS")]
        Apns,
        #[value("APNS_SANDBOX")]
        ApnsSandbox,
        #[value("GCM")]
        Gcm,
    }
}
