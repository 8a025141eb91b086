// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells how a contact came about.
    ///
    /// - `INBOUND`: it arrived from the customer
    /// - `OUTBOUND`: an agent dialled
    /// - `EXTERNAL_OUTBOUND`: an agent dialled an external party
    /// - `TRANSFER`, `QUEUE_TRANSFER`: it was transferred
    /// - `CALLBACK`: a callback was created
    /// - `API`, `WEBRTC_API`: an API request created it; the latter as a WebRTC call
    /// - `DISCONNECT`: a flow went on after an earlier contact was disconnected
    /// - `MONITOR`: a supervisor began to listen in
    /// - `AGENT_REPLY`: an agent replied
    /// - `FLOW`: a flow created it
    pub enum ContactInitiationMethod {
        #[value("AGENT_REPLY")]
        AgentReply,
        #[value("API")]
        Api,
        #[value("CALLBACK")]
        Callback,
        #[value("DISCONNECT")]
        Disconnect,
        #[value("EXTERNAL_OUTBOUND")]
        ExternalOutbound,
        #[value("FLOW")]
        Flow,
        #[value("INBOUND")]
        Inbound,
        #[value("MONITOR")]
        Monitor,
        #[value("OUTBOUND")]
        Outbound,
        #[value("QUEUE_TRANSFER")]
        QueueTransfer,
        #[value("TRANSFER")]
        Transfer,
        #[value("WEBRTC_API")]
        WebrtcApi,
    }
}
