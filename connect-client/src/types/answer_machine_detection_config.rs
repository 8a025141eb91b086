// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Settings for recognising answering machines on an outbound call.
    #[shape("AnswerMachineDetectionConfig", AnswerMachineDetectionConfigBuilder, infallible)]
    pub struct AnswerMachineDetectionConfig {
        /// Whether to look for an answering machine.
        #[member(default(false), copy(bool), "EnableAnswerMachineDetection", defaults)]
        #[setters(set_enable_answer_machine_detection, get_enable_answer_machine_detection)]
        pub enable_answer_machine_detection: bool,
        /// Whether to wait for the machine's prompt.
        #[member(default(false), copy(bool), "AwaitAnswerMachinePrompt", defaults)]
        #[setters(set_await_answer_machine_prompt, get_await_answer_machine_prompt)]
        pub await_answer_machine_prompt: bool,
    }
}
