// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Persistent connection setting of a user on one channel.
    #[shape("PersistentConnectionConfig", PersistentConnectionConfigBuilder, fallible)]
    pub struct PersistentConnectionConfig {
        /// Channel that the setting is for.
        /// Required.
        #[member(required, value(types::Channel), "Channel", required)]
        #[setters(set_channel, get_channel)]
        pub channel: types::Channel,
        /// Whether the persistent connection is switched on for the channel.
        /// Required.
        #[member(required, copy(bool), "PersistentConnection", required)]
        #[setters(set_persistent_connection, get_persistent_connection)]
        pub persistent_connection: bool,
    }
}
