// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Address of a participant's websocket and its end of life.
    #[shape("Websocket", WebsocketBuilder)]
    pub struct Websocket {
        /// Presigned address to open the websocket with.
        /// 1 to 2000 characters.
        #[member(optional, text, "Url", min_length(1))]
        #[setters(set_url, get_url)]
        pub url: Option<String>,
        /// When the address stops being valid, in ISO 8601 form.
        #[member(optional, text, "ConnectionExpiry")]
        #[setters(set_connection_expiry, get_connection_expiry)]
        pub connection_expiry: Option<String>,
    }
}
