// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Voicemails of a voice contact.
    #[shape("VoicemailInfo", VoicemailInfoBuilder)]
    pub struct VoicemailInfo {
        /// How many voicemails were recorded.
        /// 1 to 3.
        #[member(optional, copy(i32), "NumberOfVoicemails", min(1.0))]
        #[setters(set_number_of_voicemails, get_number_of_voicemails)]
        pub number_of_voicemails: Option<i32>,
    }
}
