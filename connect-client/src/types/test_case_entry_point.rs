// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Point at which a test case begins, by voice call or by chat.
    #[shape("TestCaseEntryPoint", TestCaseEntryPointBuilder)]
    pub struct TestCaseEntryPoint {
        /// Type of the entry point.
        #[member(optional, value(types::TestCaseEntryPointType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::TestCaseEntryPointType>,
        /// Parameters of an entry by voice call.
        #[member(
            optional,
            value(types::VoiceCallEntryPointParameters),
            "VoiceCallEntryPointParameters"
        )]
        #[setters(
            set_voice_call_entry_point_parameters,
            get_voice_call_entry_point_parameters
        )]
        pub voice_call_entry_point_parameters: Option<types::VoiceCallEntryPointParameters>,
        /// Parameters of an entry by chat.
        #[member(
            optional,
            value(types::ChatEntryPointParameters),
            "ChatEntryPointParameters"
        )]
        #[setters(set_chat_entry_point_parameters, get_chat_entry_point_parameters)]
        pub chat_entry_point_parameters: Option<types::ChatEntryPointParameters>,
    }
}
