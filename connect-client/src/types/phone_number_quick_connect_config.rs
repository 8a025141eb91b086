// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Destination of a quick connect that leads to a phone number.
    #[shape("PhoneNumberQuickConnectConfig", PhoneNumberQuickConnectConfigBuilder, fallible)]
    pub struct PhoneNumberQuickConnectConfig {
        /// Phone number of the quick connect, in E.164 format.
        /// Required; matches `\\+[1-9]\\d{1,14}$`.
        #[member(required, text, "PhoneNumber", required)]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: String,
    }
}
