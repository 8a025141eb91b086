// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `QuickConnectConfig`.
    #[shape("QuickConnectConfig", QuickConnectConfigBuilder, fallible)]
    pub struct QuickConnectConfig {
        /// `QuickConnectType`.
        /// Required.
        #[member(required, value(types::QuickConnectType), "QuickConnectType", required)]
        #[setters(set_quick_connect_type, get_quick_connect_type)]
        pub quick_connect_type: types::QuickConnectType,
        /// `UserConfig`.
        #[member(optional, value(types::UserQuickConnectConfig), "UserConfig")]
        #[setters(set_user_config, get_user_config)]
        pub user_config: Option<types::UserQuickConnectConfig>,
        /// `QueueConfig`.
        #[member(optional, value(types::QueueQuickConnectConfig), "QueueConfig")]
        #[setters(set_queue_config, get_queue_config)]
        pub queue_config: Option<types::QueueQuickConnectConfig>,
        /// `PhoneConfig`.
        #[member(optional, value(types::PhoneNumberQuickConnectConfig), "PhoneConfig")]
        #[setters(set_phone_config, get_phone_config)]
        pub phone_config: Option<types::PhoneNumberQuickConnectConfig>,
        /// `FlowConfig`.
        #[member(optional, value(types::FlowQuickConnectConfig), "FlowConfig")]
        #[setters(set_flow_config, get_flow_config)]
        pub flow_config: Option<types::FlowQuickConnectConfig>,
    }
}
