// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Phone type and number of a user on one channel.
    #[shape("PhoneNumberConfig", PhoneNumberConfigBuilder, fallible)]
    pub struct PhoneNumberConfig {
        /// Channel that the setting is for.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// Kind of phone used on the channel.
        /// Required.
        #[member(required, value(types::PhoneType), "PhoneType", required)]
        #[setters(set_phone_type, get_phone_type)]
        pub phone_type: types::PhoneType,
        /// Number of the phone in E.164 format.
        /// Matches `\+[1-9]\d{1,14}$`.
        #[member(optional, text, "PhoneNumber", sensitive)]
        #[setters(set_phone_number, get_phone_number)]
        pub phone_number: Option<String>,
    }
}
