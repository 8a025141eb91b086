// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `MonitorCapability`.
    pub enum MonitorCapability {
        #[value("BARGE")]
        Barge,
        #[value("SILENT_MONITOR")]
        SilentMonitor,
    }
}
