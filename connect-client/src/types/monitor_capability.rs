// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What a supervisor who monitors a contact can do.
    pub enum MonitorCapability {
        #[value("BARGE")]
        Barge,
        #[value("SILENT_MONITOR")]
        SilentMonitor,
    }
}
