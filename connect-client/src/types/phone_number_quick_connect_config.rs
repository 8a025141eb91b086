// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `PhoneNumberQuickConnectConfig`.
    #[shape("PhoneNumberQuickConnectConfig", PhoneNumberQuickConnectConfigBuilder, fallible)]
    pub struct PhoneNumberQuickConnectConfig {
        /// `PhoneNumber`.
        /// Required; matches `\\+[1-9]\\d{1,14}$`.
        #[member(required, text, "PhoneNumber", required)]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: String,
    }
}
