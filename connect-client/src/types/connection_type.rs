// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kind of connection or access data that a participant asks for.
    ///
    /// - `WEBSOCKET`: a websocket address to receive events on
    /// - `CONNECTION_CREDENTIALS`: a token for the participant's further calls
    /// - `AUTHENTICATION_SESSION`: a session in which the participant proves who they are
    /// - `WEBRTC_CONNECTION`: what joins a WebRTC call
    pub enum ConnectionType {
        #[value("AUTHENTICATION_SESSION")]
        AuthenticationSession,
        #[value("CONNECTION_CREDENTIALS")]
        ConnectionCredentials,
        #[value("WEBRTC_CONNECTION")]
        WebrtcConnection,
        #[value("WEBSOCKET")]
        Websocket,
    }
}
