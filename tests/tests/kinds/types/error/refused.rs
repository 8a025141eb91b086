// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// `Refused`.
    #[shape("Refused", RefusedBuilder)]
    pub struct Refused {
        /// `Message`.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
        /// `Choice`.
        #[member(optional, value(types::Choice), "Choice")]
        #[setters(set_choice, get_choice)]
        pub choice: Option<types::Choice>,
    }
}
