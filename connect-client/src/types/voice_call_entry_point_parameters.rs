// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `VoiceCallEntryPointParameters`.
    #[shape("VoiceCallEntryPointParameters", VoiceCallEntryPointParametersBuilder)]
    pub struct VoiceCallEntryPointParameters {
        /// `SourcePhoneNumber`.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "SourcePhoneNumber")]
        #[setters(set_source_phone_number, get_source_phone_number)]
        pub source_phone_number: Option<String>,
        /// `DestinationPhoneNumber`.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "DestinationPhoneNumber")]
        #[setters(set_destination_phone_number, get_destination_phone_number)]
        pub destination_phone_number: Option<String>,
        /// `FlowId`.
        /// At most 500 characters.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
    }
}
