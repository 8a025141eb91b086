// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Time span of the customer's greeting on an outbound voice call.
    #[shape("CustomerVoiceActivity", CustomerVoiceActivityBuilder)]
    pub struct CustomerVoiceActivity {
        /// Begin of the greeting.
        #[member(optional, value(primitives::DateTime), "GreetingStartTimestamp")]
        #[setters(set_greeting_start_timestamp, get_greeting_start_timestamp)]
        pub greeting_start_timestamp: Option<primitives::DateTime>,
        /// End of the greeting.
        #[member(optional, value(primitives::DateTime), "GreetingEndTimestamp")]
        #[setters(set_greeting_end_timestamp, get_greeting_end_timestamp)]
        pub greeting_end_timestamp: Option<primitives::DateTime>,
    }
}
