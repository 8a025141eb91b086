// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::primitives;

connect_runtime::structure! {
    /// Sign-in settings for users of a contact centre: allowed IP addresses and session lengths.
    #[shape("AuthenticationProfile", AuthenticationProfileBuilder, infallible)]
    pub struct AuthenticationProfile {
        /// ID of the authentication profile.
        /// 1 to 100 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the authentication profile.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the authentication profile.
        /// 1 to 128 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Free text that describes the authentication profile.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// IP address ranges from which the instance can be reached.
        #[member(
            optional,
            list(String),
            "AllowedIps",
            items(&member::Bounds::NONE.min_length(2))
        )]
        #[setters(set_allowed_ips, get_allowed_ips)]
        pub allowed_ips: Option<Vec<String>>,
        /// IP address ranges that are kept out of the instance.
        #[member(
            optional,
            list(String),
            "BlockedIps",
            items(&member::Bounds::NONE.min_length(2))
        )]
        #[setters(set_blocked_ips, get_blocked_ips)]
        pub blocked_ips: Option<Vec<String>>,
        /// Whether agents without another authentication profile fall under it.
        #[member(default(false), copy(bool), "IsDefault", defaults)]
        #[setters(set_is_default, get_is_default)]
        pub is_default: bool,
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// Length of the short-lived session in minutes: the longest time until an agent is authenticated.
        /// 10 to 60; deprecated since 10/31/2025.
        #[member(optional, copy(i32), "PeriodicSessionDuration", min(10.0))]
        #[setters(set_periodic_session_duration, get_periodic_session_duration)]
        pub periodic_session_duration: Option<i32>,
        /// Length of the long-lived session in minutes; users must sign in anew when it has passed.
        /// 360 to 720.
        #[member(optional, copy(i32), "MaxSessionDuration", min(360.0))]
        #[setters(set_max_session_duration, get_max_session_duration)]
        pub max_session_duration: Option<i32>,
        /// How long an agent can be inactive before being signed out, in minutes.
        /// 15 to 720.
        #[member(optional, copy(i32), "SessionInactivityDuration", min(15.0))]
        #[setters(set_session_inactivity_duration, get_session_inactivity_duration)]
        pub session_inactivity_duration: Option<i32>,
        /// Whether inactive users are signed out automatically.
        #[member(optional, copy(bool), "SessionInactivityHandlingEnabled")]
        #[setters(
            set_session_inactivity_handling_enabled,
            get_session_inactivity_handling_enabled
        )]
        pub session_inactivity_handling_enabled: Option<bool>,
    }
}
