// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Push services that deliver notifications to a device.
    pub enum DeviceType {
        #[value("APNS")]
        Apns,
        #[value("APNS_SANDBOX")]
        ApnsSandbox,
        #[value("GCM")]
        Gcm,
    }
}
