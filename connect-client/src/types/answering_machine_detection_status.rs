// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells how an outbound campaign call ended up, as seen by answering machine detection (AMD).
    ///
    /// - `HUMAN_ANSWERED`: a person picked up
    /// - `ANSWERED`: somebody or something picked up
    /// - `FAX_MACHINE_DETECTED`: a fax machine picked up
    /// - `SIT_TONE_DETECTED`, `SIT_TONE_BUSY`, `SIT_TONE_INVALID_NUMBER`: a special information tone (SIT) of the telephone network was heard
    /// - `VOICEMAIL_BEEP`, `VOICEMAIL_NO_BEEP`: voicemail with or without a beep
    /// - `UNDETECTED`, `AMD_UNRESOLVED`: detection came to no result
    /// - `AMD_UNANSWERED`: nobody answered
    /// - `ERROR`, `AMD_ERROR`: detection failed
    /// - `AMD_NOT_APPLICABLE`: detection does not apply to the call
    pub enum AnsweringMachineDetectionStatus {
        #[value("AMD_ERROR")]
        AmdError,
        #[value("AMD_NOT_APPLICABLE")]
        AmdNotApplicable,
        #[value("AMD_UNANSWERED")]
        AmdUnanswered,
        #[value("AMD_UNRESOLVED")]
        AmdUnresolved,
        #[value("ANSWERED")]
        Answered,
        #[value("ERROR")]
        Error,
        #[value("FAX_MACHINE_DETECTED")]
        FaxMachineDetected,
        #[value("HUMAN_ANSWERED")]
        HumanAnswered,
        #[value("SIT_TONE_BUSY")]
        SitToneBusy,
        #[value("SIT_TONE_DETECTED")]
        SitToneDetected,
        #[value("SIT_TONE_INVALID_NUMBER")]
        SitToneInvalidNumber,
        #[value("UNDETECTED")]
        Undetected,
        #[value("VOICEMAIL_BEEP")]
        VoicemailBeep,
        #[value("VOICEMAIL_NO_BEEP")]
        VoicemailNoBeep,
    }
}
