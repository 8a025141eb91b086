// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Device with which a participant took part in a call.
    #[shape("DeviceInfo", DeviceInfoBuilder)]
    pub struct DeviceInfo {
        /// Platform in use.
        /// At most 128 characters.
        #[member(optional, text, "PlatformName")]
        #[setters(set_platform_name, get_platform_name)]
        pub platform_name: Option<String>,
        /// Version of the platform.
        /// At most 128 characters.
        #[member(optional, text, "PlatformVersion")]
        #[setters(set_platform_version, get_platform_version)]
        pub platform_version: Option<String>,
        /// The device's operating system.
        /// At most 128 characters.
        #[member(optional, text, "OperatingSystem")]
        #[setters(set_operating_system, get_operating_system)]
        pub operating_system: Option<String>,
    }
}
