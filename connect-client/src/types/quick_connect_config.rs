// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Kind of quick connect and the settings for its destination.
    #[shape("QuickConnectConfig", QuickConnectConfigBuilder, fallible)]
    pub struct QuickConnectConfig {
        /// Kind of quick connect, which decides which other member is needed.
        /// Required.
        #[member(required, value(types::QuickConnectType), "QuickConnectType", required)]
        #[setters(set_quick_connect_type, get_quick_connect_type)]
        pub quick_connect_type: types::QuickConnectType,
        /// Settings for a user, needed only when `QuickConnectType` is `USER`.
        #[member(optional, value(types::UserQuickConnectConfig), "UserConfig")]
        #[setters(set_user_config, get_user_config)]
        pub user_config: Option<types::UserQuickConnectConfig>,
        /// Settings for a queue, needed only when `QuickConnectType` is `QUEUE`.
        #[member(optional, value(types::QueueQuickConnectConfig), "QueueConfig")]
        #[setters(set_queue_config, get_queue_config)]
        pub queue_config: Option<types::QueueQuickConnectConfig>,
        /// Settings for a phone number, needed only when `QuickConnectType` is `PHONE_NUMBER`.
        #[member(optional, value(types::PhoneNumberQuickConnectConfig), "PhoneConfig")]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::PhoneNumberQuickConnectConfig>,
        /// Settings for a flow as the destination.
        #[member(optional, value(types::FlowQuickConnectConfig), "FlowConfig")]
        #[setters(set_flow_config, get_flow_config)]
        pub flow_config: Option<types::FlowQuickConnectConfig>,
    }
}
