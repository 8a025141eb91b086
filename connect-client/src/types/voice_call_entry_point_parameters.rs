// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Phone numbers and flow for a test that begins with a voice call.
    #[shape("VoiceCallEntryPointParameters", VoiceCallEntryPointParametersBuilder)]
    pub struct VoiceCallEntryPointParameters {
        /// Phone number that the test call comes from.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "SourcePhoneNumber")]
        #[setters(set_source_phone_number, get_source_phone_number)]
        pub source_phone_number: Option<String>,
        /// Phone number that the test call goes to.
        /// Matches `\\+[1-9]\\d{1,14}$`.
        #[member(optional, text, "DestinationPhoneNumber")]
        #[setters(set_destination_phone_number, get_destination_phone_number)]
        pub destination_phone_number: Option<String>,
        /// ID of the flow for the test call.
        /// At most 500 characters.
        #[member(optional, text, "FlowId")]
        #[setters(set_flow_id, get_flow_id)]
        pub flow_id: Option<String>,
    }
}
